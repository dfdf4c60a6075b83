import en from './words/en.json'
import nl from './words/nl.json'
import type { Raw } from './raw'
import { textAt } from './raw'

export type Language = 'nl' | 'en'

/** The words of the guide, of the lists and of the fields, put in when the page is built; flat keys. */
export type Lists = Readonly<Record<Language, Readonly<Record<string, string>>>>

export type WordKey = keyof typeof nl
const own: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nl, en }

/** The words of one language. */
export interface Words {
  readonly language: Language
  readonly t: (key: WordKey, fill?: Readonly<Record<string, string | number>>) => string
  /** What a field is called; its own name where it came after this page. */
  readonly field: (name: string) => string
  /** The title of the question that a thing belongs to. */
  readonly question: (thing: Raw) => string
  /** A word of a list of the guide (`certainty.fact`), or nothing. */
  readonly list: (key: string) => string | undefined
  /** A date or instant in words. */
  readonly date: (text: string) => string
}

/** The words in a language, with the lists of the guide. */
export function wordsIn(language: Language, lists: Lists): Words {
  const words = own[language]
  const guide = lists[language]
  const t: Words['t'] = (key, fill = {}) =>
    (words[key] ?? key).replace(/{(\w+)}/g, (_, name: string) => String(fill[name] ?? ''))
  return {
    language,
    t,
    field: (name) => words[`field.${name}`] ?? nameOfField(name, guide),
    question: (thing) => {
      const [phase, question] = [textAt(thing, 'phase'), textAt(thing, 'question')]
      return guide[`${phase}.${question}|short`] ?? guide[`${question}|short`] ?? question
    },
    list: (key) => guide[key] ?? words[key],
    date: (text) => dateIn(language, text),
  }
}

/** Of whatever thing it is a field: one name is one thing. */
function nameOfField(name: string, guide: Lists[Language]): string {
  const called = NOUNS.map((noun) => guide[`${noun}.${name}`]).find((each) => each !== undefined)
  return called === undefined ? name : called.charAt(0).toUpperCase() + called.slice(1)
}

const NOUNS = ['agreement', 'bottomLine', 'entry', 'cooperation', 'weighing', 'safety', 'person']

function dateIn(language: Language, text: string): string {
  const date = new Date(text)
  if (Number.isNaN(date.getTime())) return text
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const timed = text.includes('T')
  const day = new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    // A date without a time is a day, wherever one is.
    ...(timed ? {} : { timeZone: 'UTC' }),
  })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  // Not both at once: browsers put them together in different ways.
  return timed ? `${day.format(date)}, ${time.format(date)}` : day.format(date)
}
