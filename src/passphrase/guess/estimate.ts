import { ZxcvbnFactory, type MatchExtended, type ZxcvbnResult } from '@zxcvbn-ts/core'
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be'
import type { StrengthHint } from '../strength'
import { keyboard } from './keyboard'
import { commonWords } from './lists/commonWords'
import { fieldWords } from './lists/fieldWords'
import { keyboardWalks } from './lists/keyboardWalks'
import { places } from './lists/places'
import { sayings } from './lists/sayings'
import { patternMatcher } from './patternMatcher'
import { patterns } from './patterns'

/** How often somebody who knows how people choose has to guess, as a power of ten, and what makes it easy. */
export interface Estimate {
  readonly log10: number
  readonly hints: readonly StrengthHint[]
}

/** Longer ones are looked at no further: they are long enough, or they repeat themselves. */
const LONGEST = 128

/** Seldom the easiest way to guess a piece, and always a hint. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u

/** Between words, where it is guessed that they are joined, and with what. */
const SEPARATORS = 1

/**
 * Estimates how often a passphrase has to be guessed. However words are joined (with spaces, dots, or not at all), the easiest
 * of these readings counts: who guesses tries them all.
 */
export function estimate(passphrase: string): Estimate {
  const typed = passphrase.normalize('NFKC').slice(0, LONGEST)
  const readings = [
    { ...read(typed), cost: 0 },
    ...joinedBy(' ', typed).map((text) => ({ ...read(text), cost: SEPARATORS })),
    ...joinedBy('', typed).map((text) => ({ ...read(text), cost: SEPARATORS })),
  ]
  const logs = readings.map(({ guessesLog10, cost }) => guessesLog10 + cost)
  const log10 = Math.max(0, Math.min(...logs))
  const easiest = readings[logs.indexOf(Math.min(...logs))]
  const hints = easiest === undefined ? [] : hintsOf(easiest.sequence)
  return { log10, hints: YEAR.test(typed) ? [...hints, 'year'] : hints }
}

/** The words joined by this, where they were not. */
function joinedBy(joint: string, text: string): readonly string[] {
  const joined = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L})[\s.,;:_+'’-]+(?=\p{L})/gu, joint)
  return joined === text ? [] : [joined]
}

let factory: ZxcvbnFactory | null = null

function read(text: string): ZxcvbnResult {
  factory ??= makeFactory()
  return factory.check(text)
}

function makeFactory(): ZxcvbnFactory {
  const { boysFirstnames, girlsFirstnames, lastnames, commonWords: words, wikipedia } = dutch
  return new ZxcvbnFactory(
    {
      dictionary: {
        common: [...commonWords],
        field: [...fieldWords, ...joined(fieldWords)],
        walks: [...keyboardWalks],
        sayings: [...sayings, ...joined(sayings)],
        places: [...places, ...joined(places)],
        names: [...boysFirstnames, ...girlsFirstnames, ...lastnames],
        words,
        wikipedia,
      },
      graphs: { keyboard },
      // More of them make one wait, and no passphrase weaker than it is without.
      l33tMaxSubstitutions: 20,
      maxLength: LONGEST,
    },
    Object.fromEntries(patterns.map((each) => [each.pattern, patternMatcher(each)])),
  )
}

function joined(words: readonly string[]): readonly string[] {
  return words.map((word) => word.replaceAll(/[\s'-]/g, ''))
}

const HINTS: Readonly<Record<string, StrengthHint>> = {
  repeat: 'repeat',
  sequence: 'sequence',
  spatial: 'sequence',
  date: 'date',
  dayInWords: 'date',
  address: 'address',
  street: 'address',
  telephone: 'address',
}

const HINT_OF_LIST: Readonly<Record<string, StrengthHint>> = {
  common: 'common-word',
  field: 'field-word',
  walks: 'sequence',
  sayings: 'saying',
  places: 'address',
  names: 'name',
}

function hintsOf(sequence: readonly MatchExtended[]): readonly StrengthHint[] {
  const hints = sequence.flatMap((match) => hintOf(match) ?? [])
  return [...new Set(hints)]
}

function hintOf(match: MatchExtended): StrengthHint | null {
  const { pattern } = match
  if (pattern !== 'dictionary') return HINTS[pattern] ?? null
  const list: unknown = match['dictionaryName']
  return typeof list === 'string' ? (HINT_OF_LIST[list] ?? null) : null
}
