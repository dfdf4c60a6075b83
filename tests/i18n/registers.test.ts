import { describe, expect, it } from 'vitest'
import { REGISTERS, isRegister, textsFor } from '#i18n'
import { loadBundle } from '../../src/i18n/loadBundle'
import type { Namespaces } from '../../src/i18n/namespaces'
import type { Bundle } from '../../src/i18n/types'
import { everyText, show } from './everyText'

/** A namespace that is missing here is missing in namespaces.ts too: its keys would not be known. */
const namespaces: Readonly<Record<keyof Namespaces, true>> = {
  actions: true,
  agreements: true,
  answers: true,
  case: true,
  check: true,
  common: true,
  conduct: true,
  decide: true,
  documents: true,
  errors: true,
  exchange: true,
  fields: true,
  guide: true,
  lists: true,
  overview: true,
  prepare: true,
  projector: true,
  release: true,
  room: true,
  roundoff: true,
  settings: true,
  share: true,
  status: true,
  unlock: true,
}

describe('the three registers', () => {
  it.each(REGISTERS)('%s has a file for every namespace', async (register) => {
    const found = Object.keys(await loadBundle(register))
    expect(found.toSorted()).toEqual(Object.keys(namespaces).toSorted())
  })

  it.each(REGISTERS)('%s has the same keys as nl in every namespace', async (register) => {
    expect(keysOf(await loadBundle(register))).toEqual(keysOf(await loadBundle('nl')))
  })

  it.each(REGISTERS)('%s fills in the same values as nl', async (register) => {
    const dutch = await loadBundle('nl')
    const other = (await everyText([register])).filter(
      ({ namespace, key, text }) => values(text) !== values(dutch[namespace]?.[key] ?? ''),
    )
    expect(other.map(show)).toEqual([])
  })

  it('has no empty text and no space too many', async () => {
    const odd = (await everyText()).filter(
      ({ text }) => text !== text.trim() || /^$| {2}/.test(text),
    )
    expect(odd.map(show)).toEqual([])
  })

  it('sets apostrophes and quotes as a printer would', async () => {
    const straight = (await everyText()).filter(({ text }) => /['"]/.test(text))
    expect(straight.map(show)).toEqual([])
  })

  it('knows a register from any other word', () => {
    expect(['nl', 'nl-eenvoudig', 'en', 'de', '', undefined].map(isRegister)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('gives the language of what is shown', async () => {
    expect((await textsFor('nl-eenvoudig')).language).toBe('nl')
    expect((await textsFor('en')).language).toBe('en')
  })
})

function keysOf(bundle: Bundle): readonly string[] {
  return Object.entries(bundle)
    .flatMap(([namespace, texts]) => Object.keys(texts).map((key) => `${namespace} ${key}`))
    .toSorted()
}

/** The names of what is filled in, in one line. */
function values(text: string): string {
  const names = Array.from(text.matchAll(/{{-? *(\w+)/g), (found) => found[1] ?? '')
  return names.toSorted().join()
}
