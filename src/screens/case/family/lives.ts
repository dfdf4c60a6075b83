import type { Translate } from '#i18n'

/** Where somebody lives, in general words; an address has no place in Beraad. */
export const LIVES = ['home', 'elsewhere', 'unknown'] as const
export type Lives = (typeof LIVES)[number]

/** The word for it, as it is kept: a case reads the same in every register. */
export function livesWord(lives: Lives, lists: Translate<'lists'>): string {
  return lists(`lives.${lives}`)
}

/** Which of the general words was kept; undefined where somebody wrote other words at the console, or none. */
export function readLives(kept: string | undefined, lists: Translate<'lists'>): Lives | undefined {
  return LIVES.find((each) => livesWord(each, lists) === kept)
}
