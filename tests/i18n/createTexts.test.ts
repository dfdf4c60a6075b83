import { describe, expect, it } from 'vitest'
import { createTexts } from '../../src/i18n/createTexts'
import type { Bundle, Register, Texts } from '../../src/i18n/types'

const dutch: Bundle = {
  common: {
    save: 'Opslaan',
    pageOf: 'pagina {{page}} van {{pages}}',
    showMore_one: '{{count}} minuut',
    showMore_other: '{{count}} minuten',
  },
  guide: {
    'schaal|question': 'Hoe is het?',
    'schaal|help': 'Kies een cijfer.',
    'herstelgerichteZorg.schaal|help': 'Let op: andersom.',
  },
}

describe('a text', () => {
  it('is found by namespace and key', () => {
    expect(texts('nl').t('common', 'save')).toBe('Opslaan')
  })

  it('takes values as they are, also what looks like code', () => {
    const { t } = texts('nl')
    const values = { page: '<b>$t(save) {{pages}} & ’s', pages: 2 }
    expect(t('common', 'pageOf', values)).toBe('pagina <b>$t(save) {{pages}} & ’s van 2')
  })

  it('counts', () => {
    const { t } = texts('nl')
    expect([0, 1, 2].map((count) => t('common', 'showMore', { count }))).toEqual([
      '0 minuten',
      '1 minuut',
      '2 minuten',
    ])
  })

  it('takes no value for an option of the library', () => {
    const { t } = texts('nl')
    expect(t('common', 'save', { context: 'x', ns: 'guide', lng: 'en' })).toBe('Opslaan')
  })
})

describe('a text of the guide', () => {
  it('is the phase’s own where there is one, else the common one', () => {
    const { guide } = texts('nl')
    expect(guide('herstelgerichteZorg', 'schaal', 'help')).toBe('Let op: andersom.')
    expect(guide('directeVeiligheid', 'schaal', 'help')).toBe('Kies een cijfer.')
    expect(guide('herstelgerichteZorg', 'schaal', 'question')).toBe('Hoe is het?')
  })
})

describe('what is missing', () => {
  it('throws while developing, and says where', () => {
    const { t, guide } = createTexts('en', { en: { common: {}, guide: {} }, nl: dutch })
    expect(() => t('common', 'save')).toThrow('No text for "save" in en')
    // @ts-expect-error: a key that no file has does not pass the type check either
    expect(() => t('common', 'sav')).toThrow('No text for "sav" in en')
    expect(() => guide('directeVeiligheid', 'schaal', 'low')).toThrow('"schaal|low" in en')
  })

  it('throws while developing where a value is not given', () => {
    expect(() => texts('nl').t('common', 'pageOf', { page: 1 })).toThrow('{{pages}}')
    expect(() => texts('nl').t('common', 'pageOf')).toThrow('{{page}}')
  })

  it('is Dutch in a release, and else the key', () => {
    const { t, guide } = createTexts('en', { en: { common: { save: 'Save' } }, nl: dutch }, true)
    expect(t('common', 'save')).toBe('Save')
    expect(t('common', 'showMore', { count: 1 })).toBe('1 minuut')
    expect(t('common', 'close')).toBe('close')
    expect(guide('directeVeiligheid', 'schaal', 'question')).toBe('Hoe is het?')
  })
})

describe('plain Dutch', () => {
  const plain: Bundle = {
    common: { save: 'Bewaren' },
    guide: { 'schaal|question': 'Hoe gaat het?', 'schaal|help': 'Kies.' },
  }
  const { t, guide, language } = createTexts('nl-eenvoudig', { 'nl-eenvoudig': plain, nl: dutch })

  it('is the professional Dutch where it says nothing else', () => {
    expect(language).toBe('nl')
    expect(t('common', 'save')).toBe('Bewaren')
    expect(t('common', 'pageOf', { page: 1, pages: 2 })).toBe('pagina 1 van 2')
    expect([1, 2].map((count) => t('common', 'showMore', { count }))).toEqual([
      '1 minuut',
      '2 minuten',
    ])
  })

  it('counts as Dutch does in its own words', () => {
    const own = { showMore_one: 'één minuut', showMore_other: '{{count}} minuten lang' }
    const texts = createTexts('nl-eenvoudig', { 'nl-eenvoudig': { common: own }, nl: dutch })
    expect([1, 2].map((count) => texts.t('common', 'showMore', { count }))).toEqual([
      'één minuut',
      '2 minuten lang',
    ])
  })

  it('keeps what a phase asks of its own above what it says in common', () => {
    expect(guide('herstelgerichteZorg', 'schaal', 'help')).toBe('Let op: andersom.')
    expect(guide('directeVeiligheid', 'schaal', 'help')).toBe('Kies.')
    expect(guide('herstelgerichteZorg', 'schaal', 'question')).toBe('Hoe gaat het?')
  })

  it('throws while developing where Dutch has no text either, and for a value not given', () => {
    expect(() => t('common', 'close')).toThrow('No text for "close" in nl-eenvoudig')
    expect(() => t('common', 'pageOf', { page: 1 })).toThrow('{{pages}}')
  })
})

it('keeps two registers apart that are in use at once', () => {
  const console = texts('nl')
  const wall = createTexts('nl-eenvoudig', { 'nl-eenvoudig': { common: { save: 'Bewaren' } } })
  expect(console.t('common', 'save')).toBe('Opslaan')
  expect(wall.t('common', 'save')).toBe('Bewaren')
  expect(console.t('common', 'save')).toBe('Opslaan')
})

function texts(register: Register): Texts {
  return createTexts(register, { [register]: dutch })
}
