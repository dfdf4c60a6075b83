import type { Register } from './register'

/** By register: those whose texts stand in for what it does not say itself, the nearest first. */
export type Fallbacks = Readonly<Partial<Record<Register, readonly Register[]>>>

/**
 * The fallbacks as i18next has them (`fallbackLng`). Plain Dutch has only what it says otherwise than
 * professional Dutch does. English has every text of its own; only in a release does the Dutch one stand in
 * for one that is missing: a chair must never lose a screen over a word.
 */
export function fallbacksFor(release: boolean): Fallbacks {
  return release ? { 'nl-eenvoudig': ['nl'], en: ['nl'] } : { 'nl-eenvoudig': ['nl'] }
}
