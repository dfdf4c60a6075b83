import { expect, it } from 'vitest'
import { isOwnScript } from '../../../src/app/trust/isOwnScript'

const page = 'https://zvh.example/beraad/index.html'

it.each([
  './sw.js',
  'assets/argon2Worker-CY1P.js',
  'https://zvh.example/beraad/assets/ageWorker-x.js?v=1',
])('takes %s for a script of its own', (address) => {
  expect(isOwnScript(address, page)).toBe(true)
})

it.each([
  'https://elsewhere.example/beraad/sw.js',
  'http://zvh.example/beraad/sw.js',
  '../other/sw.js',
  '/sw.js',
  './icon.svg',
  'blob:https://zvh.example/7f0c',
  'data:text/javascript,1',
])('takes nothing else for one: %s', (address) => {
  expect(isOwnScript(address, page)).toBe(false)
})
