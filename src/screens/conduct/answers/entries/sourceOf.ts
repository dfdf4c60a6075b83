import type { Entry } from '#conference'
import type { Names } from '../who/useNames'

/** From whom it is known: who said it, and from where they have it. */
export function sourceOf({ by, source }: Entry, names: Names): string {
  const words = [by === undefined ? '' : names.participant(by), source ?? '']
  return words.filter((each) => each !== '').join(' · ')
}
