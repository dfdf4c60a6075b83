import type { Translate } from '#i18n'

/** Where somebody lives, in general words; an address has no place in Beraad. */
export const LIVES = ['home', 'elsewhere', 'unknown'] as const
export type Lives = (typeof LIVES)[number]

/** Whether a text is one of those words. */
export function isLives(text: string | undefined): text is Lives {
  return LIVES.some((each) => each === text)
}

/** Where somebody lives as it is read; what came from elsewhere stays as it was written. */
export function livesWords(lives: string, lists: Translate<'lists'>): string {
  return isLives(lives) ? lists(`lives.${lives}`) : lives
}
