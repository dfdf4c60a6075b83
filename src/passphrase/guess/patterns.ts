import type { GuessedPattern } from './patternMatcher'

/** Between the parts of a date or an address. */
const GAP = '[\\s.,/_-]{0,3}'
const MONTH =
  '(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|august|october)'
const POSTCODE = '[1-9]\\d{3}\\s?[a-z]{2}(?![a-z])'
const STREET =
  '[a-z]{2,20}(?:straat|laan|weg|plein|kade|dijk|hof|singel|gracht|steeg|pad|park|dreef|markt|plantsoen|erf|brink|veld)'
const NUMBER = '\\d{1,4}\\s?[a-z]?(?![a-z])'

/** Days of a century, and the ways in which one is written. */
const DAYS = 36_525 * 10
/** About so many postcodes there are, house numbers in one, and streets; and ways to write each. */
const POSTCODES = 460_000
const NUMBERS = 100
const STREETS = 120_000
const WAYS = 4

/** What is guessed as a whole: a day in words, an address, a telephone number. */
export const patterns: readonly GuessedPattern[] = [
  {
    pattern: 'dayInWords',
    form: new RegExp(`(?:\\d{1,2}${GAP})?${MONTH}(?:${GAP}(?:'?\\d{2}){1,2})?(?!\\d)`, 'giu'),
    guesses: (found) => (/\d/.test(found) ? DAYS : 12),
  },
  {
    // Whoever knows the postcode knows the street, and the town.
    pattern: 'address',
    form: new RegExp(
      `(?:${STREET}${GAP})?(?:${NUMBER}${GAP})?${POSTCODE}(?:${GAP}${NUMBER})?(?:${GAP}[a-z]{3,30})?`,
      'giu',
    ),
    guesses: (found) => POSTCODES * WAYS * (/\d/.test(found.replace(/\d{4}/, '')) ? NUMBERS : 1),
  },
  {
    // With or without the town, which is tried first where somebody lives.
    pattern: 'street',
    form: new RegExp(`${STREET}${GAP}${NUMBER}(?:${GAP}[a-z]{3,30})?`, 'giu'),
    guesses: () => STREETS * NUMBERS * WAYS,
  },
  {
    pattern: 'telephone',
    form: /(?:\+31|0031|0)[\s-]?\d(?:[\s-]?\d){7,8}(?!\d)/gu,
    guesses: () => 1e8,
  },
]
