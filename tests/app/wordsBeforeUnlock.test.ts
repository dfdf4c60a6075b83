import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { REGISTERS } from '#i18n'
import { loadBundle, loadStartBundle } from '../../src/i18n/loadBundle'

/** All that can be on screen while the vault is locked. */
const before = ['src/screens/unlock', 'src/app/trouble', 'src/app/update', 'src/ui'].flatMap(
  (folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
)

it('says nothing before unlock that was not loaded before unlock', async () => {
  const loaded = Object.keys(await loadStartBundle('nl'))
  const asked = before.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/useText\('(\w+)'\)/g)].map((found) => found[1]),
  )
  expect(asked).toContain('unlock')
  expect(asked.filter((namespace) => !loaded.includes(namespace ?? ''))).toEqual([])
})

it.each(REGISTERS)('has the same words before and after unlock in %s', async (register) => {
  const start = await loadStartBundle(register)
  expect(Object.keys(start).length).toBeGreaterThan(2)
  expect(await loadBundle(register)).toMatchObject(start)
})
