import { expect, it, vi } from 'vitest'
import { checkPassphrase, offerPassphrase } from '#passphrase'
import { drawBelow } from '../../src/passphrase/offer/drawBelow'
import { words } from '../../src/passphrase/offer/words'
import { granted } from '../vault/laptop'

it('is drawn from more than two thousand words, each once, that everybody can type', () => {
  expect(words.length).toBeGreaterThanOrEqual(2_048)
  expect(new Set(words).size).toBe(words.length)
  for (const word of words) expect(word).toMatch(/^[a-z]{4,11}$/)
})

it('is five of them, another each time, and may always be chosen', async () => {
  const offered = new Set<string>()
  for (let round = 0; round < 60; round += 1) {
    const passphrase = await offerPassphrase()
    offered.add(passphrase)
    const drawn = passphrase.split(' ')
    expect(drawn).toHaveLength(5)
    for (const word of drawn) expect(words).toContain(word)
    granted(await checkPassphrase(passphrase))
  }
  expect(offered.size).toBe(60)
})

it('favours no word: what would come out too often is drawn again', () => {
  // Of 2³² draws the last 2³² mod 3000 would give the first words once more.
  const fair = 2 ** 32 - (2 ** 32 % 3_000)
  const draws = [fair, 2 ** 32 - 1, fair - 1]
  expect(drawBelow(3_000, () => draws.shift() ?? 0)).toBe(2_999)
  expect(draws).toEqual([])
  expect(drawBelow(3_000, () => 3_001)).toBe(1)
})

it('asks the machine’s own randomness, four bytes for a word', async () => {
  const asked = vi.spyOn(crypto, 'getRandomValues')
  await offerPassphrase()
  expect(asked.mock.calls.length).toBeGreaterThanOrEqual(5)
  for (const [bytes] of asked.mock.calls) expect(bytes?.byteLength).toBe(4)
  asked.mockRestore()
})
