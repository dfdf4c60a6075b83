import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strength } from '#vault'

const score = (passphrase: string) => strength(passphrase).score

describe('the estimate of a passphrase', () => {
  it('calls what everybody tries first worthless', () => {
    const easy = [
      '',
      'kort',
      'wachtwoord123',
      'Welkom2026!!',
      'W@chtwoord2026',
      'qwertyuiop123',
      'aaaaaaaaaaaaaaaaaaaa',
      '123456789012345678',
      'abcabcabcabcabc',
      'veiligheidshuis',
      'Zomer2026Zomer2026',
      'amsterdamajax',
    ]
    expect(easy.map((one) => [one, score(one)])).toEqual(easy.map((one) => [one, 0]))
  })

  it('calls four words without a connection good, and six very good', () => {
    expect(score('stoep lantaarn mosterd vijver')).toBeGreaterThanOrEqual(3)
    expect(score('correct horse battery staple')).toBeGreaterThanOrEqual(3)
    expect(score('stoep lantaarn mosterd vijver kraan gordijn')).toBe(4)
    expect(score('k7#Vq2!mZ9x&Lp4w')).toBeGreaterThanOrEqual(3)
  })

  it('says why', () => {
    expect(strength('kort').hints).toContain('too-short')
    expect(strength('mijn wachtwoord').hints).toContain('common-word')
    expect(strength('hoooooooog water').hints).toContain('repeat')
    expect(strength('kraan 123456 vijver').hints).toContain('sequence')
    expect(strength('vijver 1984 kraan').hints).toContain('year')
    expect(strength('lantaarn lantaarn').hints).toContain('repeat')
    expect(strength('stoep lantaarn mosterd vijver').hints).toEqual([])
  })

  it('answers any text, and never calls a longer one weaker', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    fc.assert(
      fc.property(text, (typed) => {
        expect([0, 1, 2, 3, 4]).toContain(score(typed))
        expect(score(`${typed} vijver`)).toBeGreaterThanOrEqual(score(typed))
      }),
    )
  })

  it('is done at once, however much is typed', () => {
    const start = performance.now()
    strength('vijver kraan '.repeat(2_000))
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
