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
  readings: true,
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

  it('en has the same keys as nl in every namespace', async () => {
    expect(keysOf(await loadBundle('en'))).toEqual(keysOf(await loadBundle('nl')))
  })

  it('nl-eenvoudig has no key that nl does not have', async () => {
    const dutch = keysOf(await loadBundle('nl'))
    const plain = keysOf(await loadBundle('nl-eenvoudig'))
    expect(plain.filter((key) => !dutch.includes(key))).toEqual([])
  })

  it('nl-eenvoudig says nothing that nl says in the same words', async () => {
    expect(repeated(await loadBundle('nl-eenvoudig'), await loadBundle('nl'))).toEqual([])
  })

  it('nl-eenvoudig has of a text that counts all forms, or none', async () => {
    expect(halfCounted(await loadBundle('nl-eenvoudig'), await loadBundle('nl'))).toEqual([])
  })

  it('finds a text that is there twice, and a form that is left out', () => {
    const dutch = {
      a: { same: 'Ja', other: 'Nee', n_one: 'een', n_other: 'meer', m_one: 'x', m_other: 'y' },
    }
    const plain = { a: { same: 'Ja', other: 'Neen', n_one: 'een', n_other: 'veel', m_one: 'z' } }
    expect(repeated(plain, dutch)).toEqual(['a same'])
    expect(halfCounted(plain, dutch)).toEqual(['a m_other'])
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

/** What stands in both in the same words; of a text that counts, where all its forms do. */
function repeated(plain: Bundle, dutch: Bundle): readonly string[] {
  const otherwise = new Set(
    textsOf(plain).flatMap(({ namespace, key, text }) =>
      text === dutch[namespace]?.[key] ? [] : [`${namespace} ${withoutForm(key)}`],
    ),
  )
  return keysOf(plain).filter((key) => !otherwise.has(withoutForm(key)))
}

/** The forms that Dutch has, and plain Dutch lacks, of what plain Dutch counts itself. */
function halfCounted(plain: Bundle, dutch: Bundle): readonly string[] {
  const there = keysOf(plain)
  const counted = new Set(there.filter((key) => key !== withoutForm(key)).map(withoutForm))
  return keysOf(dutch).filter((key) => counted.has(withoutForm(key)) && !there.includes(key))
}

function withoutForm(key: string): string {
  return key.replace(/_(one|other)$/, '')
}

function textsOf(bundle: Bundle) {
  return Object.entries(bundle).flatMap(([namespace, texts]) =>
    Object.entries(texts).map(([key, text]) => ({ namespace, key, text })),
  )
}

function keysOf(bundle: Bundle): readonly string[] {
  return textsOf(bundle)
    .map(({ namespace, key }) => `${namespace} ${key}`)
    .toSorted()
}

/** The names of what is filled in, in one line. */
function values(text: string): string {
  const names = Array.from(text.matchAll(/{{-? *(\w+)/g), (found) => found[1] ?? '')
  return names.toSorted().join()
}
