import type { Entry } from '#conference'
import type { Translate } from '#i18n'
import type { Names } from '../../running'

interface Subject {
  /** In words; null where it stands in the quieter line. */
  readonly subject: string | null
  /** What is left for the quieter line. */
  readonly rest: Entry
}

/** Of whom or of which part of life a value is that was chosen without a word: that comes before the value. */
export function subjectOf(entry: Entry, names: Names, t: Translate<'lists'>): Subject {
  const { person, ...withoutPerson } = entry
  const { domain, ...withoutDomain } = entry
  if (entry.text === '' && entry.value !== undefined) {
    if (person !== undefined) return { subject: names.person(person), rest: withoutPerson }
    if (domain !== undefined) return { subject: t(`domain.${domain}`), rest: withoutDomain }
  }
  return { subject: null, rest: entry }
}

/** From whom it is known: who said it, and from where they have it. */
export function knownFrom({ by, source }: Entry, names: Names): string {
  const words = [by === undefined ? '' : names.participant(by), source ?? '']
  return words.filter((each) => each !== '').join(' · ')
}
