import { expect, it } from 'vitest'
import { tryPdf } from '#documents'
import { letter } from './letter'

it('draws a trial page in memory', async () => {
  expect(await tryPdf('nl', letter)).toBe(true)
})

it('says so when the letter is not there', async () => {
  const nothing = new ArrayBuffer(0)
  const broken = { 'SourceSans3-Regular': nothing, 'SourceSans3-SemiBold': nothing }
  expect(await tryPdf('nl', broken)).toBe(false)
})
