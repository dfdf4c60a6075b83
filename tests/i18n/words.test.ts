import { describe, expect, it } from 'vitest'
import type { Register } from '#i18n'
import openerEn from '../../src/exchange/opener/words/en.json'
import openerNl from '../../src/exchange/opener/words/nl.json'
import { everyText, show, type OneText } from './everyText'

interface Banned {
  readonly word: RegExp
  /** What is said instead, or why this is not said. */
  readonly instead: string
  readonly in: readonly Register[]
  /** The texts that mean something else by it, one by one: `namespace key`. */
  readonly except?: readonly string[]
}

const DUTCH = ['nl', 'nl-eenvoudig'] as const
const PLAIN = ['nl-eenvoudig'] as const

/** Words that were wrong once: of the makers, ambiguous, or a second word for a thing that has one. */
const BANNED: readonly Banned[] = [
  { word: /\bwand\b/i, instead: '(groot) scherm', in: DUTCH },
  { word: /\bmuur\b/i, instead: '(groot) scherm', in: DUTCH },
  { word: /\bpoort(en|vra)?/i, instead: 'keuze over de fase', in: DUTCH },
  { word: /\bover tijd\b/i, instead: 'uitgelopen', in: DUTCH },
  { word: /: nog niet gesproken/, instead: 'nog geen cijfer', in: DUTCH },
  { word: /(^|: |· (p )?)past( ·|$)/, instead: 'geen cijfer', in: DUTCH },
  { word: /^Nu veilig$/, instead: 'Nu veilig worden: it is no outcome', in: DUTCH },
  { word: /wachtwoord/i, instead: 'wachtzin', in: DUTCH },
  {
    word: /doorgeschoven|uitgesteld/i,
    instead: 'meegenomen: no reproach',
    in: DUTCH,
    except: ['documents earlier.carried_one', 'documents earlier.carried_other'],
  },
  { word: /^Afsluiting$/, instead: 'Afronding', in: DUTCH },
  { word: /\b(aan)?kruis(t|en)?\b|aangekruist/i, instead: 'vink aan', in: DUTCH },
  { word: /\bpagina/i, instead: 'bladzijde', in: DUTCH },
  { word: /samenspel/i, instead: 'systemisch', in: ['nl'] },
  { word: /voorrang/i, instead: 'prioriteit', in: DUTCH },
  {
    word: /\bten minste\b/i,
    instead: 'minimaal',
    in: DUTCH,
    except: ['documents bottomLines.what'],
  },
  {
    word: /\bhangt?\b|\bhing(en)?\b/i,
    instead: 'staat op het scherm',
    in: DUTCH,
    except: ['documents list.moment'],
  },
  { word: /met opzet|een woord erbij/i, instead: 'bewust, toelichting', in: DUTCH },
  { word: /zonder (waarom|wanneer|wie)\b/i, instead: 'a whole sentence', in: DUTCH },
  { word: /gewisseld|wisselen/i, instead: 'children are not exchanged', in: DUTCH },
  { word: /maken of houden het onveilig/, instead: 'veroorzaken of in stand houden', in: DUTCH },
  { word: /\bIs (hi)?er als\b/, instead: 'Rol aan tafel', in: DUTCH },
  {
    word: /zonder reden|met een reden/i,
    instead: 'onderbouwing',
    in: ['nl'],
    except: ['case close.everything.help'],
  },
  { word: /\bza(ak|ken)\b/i, instead: 'gezin', in: PLAIN },
  {
    word: /overleg/i,
    instead: 'gesprek',
    in: PLAIN,
    except: ['share calendar.what', 'documents calendar.event'],
  },
  { word: /herstelsleutel/i, instead: 'reservesleutel', in: PLAIN },
  { word: /dit weten we zeker/i, instead: 'gezien of gehoord', in: PLAIN },
  { word: /over veilig blijven|de veiligheid nu/i, instead: 'a sentence', in: PLAIN },
  { word: /oorzaak|oorzaken/i, instead: 'it sounds like blame', in: PLAIN },
  { word: /moeilijke woorden/i, instead: 'woorden van hulpverleners', in: PLAIN },
  { word: /te laat\b/i, instead: 'langer dan gepland; die dag is voorbij', in: PLAIN },
  { word: /alleen (voor )?(organisaties|professionals)/i, instead: 'hulpverleners', in: PLAIN },
  { word: /deel van het leven/i, instead: 'onderwerp', in: PLAIN },
  { word: /ongedaan/i, instead: 'terugdraaien', in: PLAIN },
  { word: /weegoverleg/i, instead: 'eerste gesprek', in: PLAIN },
  { word: /\bwalls?\b/i, instead: '(big) screen', in: ['en'] },
  { word: /\bgrounds?\b/i, instead: 'reason', in: ['en'] },
  {
    word: /\bguard(s|ed|ing)?\b/i,
    instead: 'monitor',
    in: ['en'],
    except: ['documents bottomLines.guard'],
  },
  { word: /\btake over\b/i, instead: 'use this; go on here', in: ['en'] },
  { word: /direct safety/i, instead: 'immediate safety', in: ['en'] },
  { word: /\bgates?\b/i, instead: 'choice about the phase', in: ['en'] },
  { word: /\brenew now\b/i, instead: 'Update now', in: ['en'] },
  { word: /^what does who\b/i, instead: 'Who does what', in: ['en'] },
  { word: /(risk|recovery)-led/i, instead: 'risk-focused, recovery-oriented', in: ['en'] },
  { word: /case director/i, instead: 'case lead', in: ['en'] },
  { word: /confidant/i, instead: 'trusted person', in: ['en'] },
  { word: /\bhangs?\b|let go\b/i, instead: 'is on the screen', in: ['en'] },
  { word: /go to decision\b/i, instead: 'Go to Deciding', in: ['en'] },
  { word: /(^|: |· (p )?)pass(es|ed)( ·|$)/, instead: 'no number', in: ['en'] },
]

describe('words that do not come back', () => {
  it.each(BANNED)('$word: $instead', async ({ word, in: registers, except = [] }) => {
    const texts = [...(await everyText(registers)), ...openerTexts(registers)]
    const found = texts.filter((each) => word.test(spoken(each.text)))
    expect(found.filter((each) => !except.includes(nameOf(each))).map(show)).toEqual([])
    // An exception that is no longer needed would let the word in again.
    const needed = found.map(nameOf)
    expect(
      except.filter((each) => !needed.includes(each) && !each.startsWith('documents ')),
    ).toEqual([])
  })

  it.each([
    ['Open de wand', /\bwand\b/i],
    ['de antwoorden op de poortvragen', /\bpoort(en|vra)?/i],
    ['Politie: past', /(^|: |· (p )?)past( ·|$)/],
    ['1–9 · p past · n niet gevraagd', /(^|: |· (p )?)past( ·|$)/],
    ['Kruis het aan', /\b(aan)?kruis(t|en)?\b|aangekruist/i],
  ])('finds the word in “%s”', (text, word) => {
    expect(BANNED.map((each) => String(each.word))).toContain(String(word))
    expect(word.test(text)).toBe(true)
  })
})

it('gives a number that somebody did not give the same words everywhere', async () => {
  const texts = await everyText(DUTCH)
  const passed = texts.filter(({ key }) => key.endsWith('scale.passed') || key === 'score.passed')
  expect(passed).toHaveLength(6)
  for (const { text } of passed) expect(text).toMatch(/(^|: )geen cijfer$/)
})

function openerTexts(registers: readonly Register[]): readonly OneText[] {
  const of = (register: Register, words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([key, text]) => ({ register, namespace: 'opener', key, text }))
  return [
    ...(registers.includes('nl') ? of('nl', openerNl) : []),
    ...(registers.includes('en') ? of('en', openerEn) : []),
  ]
}

/** Without the names of what is filled in: nobody reads those. */
function spoken(text: string): string {
  return text.replace(/\{+[^}]*\}+/g, '…')
}

function nameOf({ namespace, key }: OneText): string {
  return `${namespace} ${key}`
}
