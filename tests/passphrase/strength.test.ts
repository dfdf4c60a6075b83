import { describe, expect, it } from 'vitest'
import { checkPassphrase, strength } from '#passphrase'
import { codeOf } from '../vault/laptop'
import { processorTime } from '../processorTime'

const verdict = async (passphrase: string) => codeOf(await checkPassphrase(passphrase))

/** What the meter said of it before: "meteen te raden", or worse, "goed" and "heel goed". */
const GUESSABLE = [
  'aaaaaaaaaaaa',
  '111111111111',
  '123456789012',
  'wachtwoord1234',
  'Wachtwoord123!',
  'Wachtwoord12',
  'W@chtwoord2026',
  'Welkom2026!!',
  'Welkom2026!!!!!',
  'zorgenveiligheid',
  'Zorg-en-veiligheidshuis',
  'Veiligheidshuis2026!',
  'V3iligheidshuis2026!',
  'focusoverleg',
  'Focusoverleg2027!',
  'procesregisseur',
  'procesregisseur01',
  'kindermishandeling',
  '24december2026',
  '24 december 2026',
  '1 januari 1980',
  '24-12-1980 24-12-1980',
  'Beraad2026!!',
  'Enschede2026!',
  'passwordpassword',
  'q1w2e3r4t5y6',
  '1qaz2wsx3edc',
  'qwertyuiop123',
  'qwertyuiopasdfghjkl',
  'abcabcabcabcabc',
  'Zomer2026Zomer2026',
  'amsterdamajax',
  'gelukkig nieuwjaar',
  'Gelukkig Nieuwjaar 2027!',
  'alle eendjes zwemmen in het water',
  'Alle eendjes zwemmen in het water!',
  'alleeendjeszwemmeninhetwater',
  'alle-eendjes-zwemmen-in-het-water',
  'vader jacob slaapt gij nog',
  'de appel valt niet ver van de boom',
  'correct horse battery staple',
  'correcthorsebatterystaple',
  'Wilhelmus van Nassouwe',
  '7511AB 24 Marktstraat',
  '7511 AB 24',
  'Marktstraat 24 7511AB',
  'Marktstraat 24 Enschede',
  '06-12345678',
  '06 12 34 56 78',
  'jansen en zonen',
  'dit is mijn wachtwoord',
] as const

const GOOD = [
  'fiets lamp kaas wolk',
  'fiets-lamp-kaas-wolk',
  'vier woorden zonder verband',
  'vijf andere woorden zonder verband',
  'zeven stille ganzen op het ijs',
  'stoep lantaarn mosterd vijver',
  'x7#Kq9!mZp2@',
  'k7#Vq2!mZ9x&Lp4w',
] as const

describe('a passphrase that may be chosen', () => {
  it.each(GUESSABLE)('is not “%s”', async (passphrase) => {
    expect(await verdict(passphrase)).toMatch(/guessable|too-short/)
    expect((await strength(passphrase)).score).toBeLessThan(2)
  })

  it.each(GOOD)('is “%s”', async (passphrase) => {
    expect(await verdict(passphrase)).toBe('granted')
    expect((await strength(passphrase)).score).toBeGreaterThanOrEqual(2)
  })

  it('is something, and twelve characters or more', async () => {
    expect(await verdict('   ')).toBe('empty')
    expect(await verdict('kort x7#Kq9')).toBe('too-short')
    expect(await verdict('𝔵𝔶𝔷𝔵𝔶')).toBe('too-short')
  })
})

describe('what makes it easy to guess', () => {
  it.each([
    ['Veiligheidshuis2026!', 'field-word'],
    ['Enschede2026!', 'year'],
    ['alle eendjes zwemmen in het water', 'saying'],
    ['7511AB 24 Marktstraat', 'address'],
    ['24 december 2026', 'date'],
    ['q1w2e3r4t5y6', 'sequence'],
    ['aaaaaaaaaaaa', 'repeat'],
    ['wachtwoord1234', 'common-word'],
    ['kort', 'too-short'],
  ] as const)('in “%s” is said: %s', async (passphrase, hint) => {
    expect((await strength(passphrase)).hints).toContain(hint)
  })
})

describe('the estimate', () => {
  it('answers any text at once, also the names of what every object has', async () => {
    const start = processorTime()
    for (const odd of ['', 'constructor toString', '__proto__ hasOwnProperty', '👩‍👩‍👧'.repeat(40)]) {
      const { score } = await strength(odd)
      expect([0, 1, 2, 3, 4]).toContain(score)
    }
    expect((await strength('vijver kraan '.repeat(2_000))).score).toBeLessThan(5)
    expect(processorTime() - start).toBeLessThan(10_000)
  })
})
