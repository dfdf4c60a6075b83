import { localTime, timeIn } from '#base'
import type { Translate } from '#i18n'

/** The hands of the clock on this device at an ISO instant: `10:01`. */
export function clockTime(instant: string): string {
  return timeIn(localTime(instant))
}

/**
 * The minutes that are left beside those that deciding still asks, in one line; both in minutes, rounded up. What
 * deciding asks is said to the end, also when the time is over.
 */
export function timeLeft(t: Translate<'conduct'>, left: number, reserve: number): string {
  const minutes = Math.ceil(left)
  const kept = Math.ceil(reserve)
  if (minutes < 0) {
    const over = -minutes
    return kept > 0
      ? t('clock.overAndKept', { minutes: over, kept })
      : t('clock.over', { minutes: over })
  }
  return kept > 0 ? t('clock.leftAndKept', { minutes, kept }) : t('clock.left', { minutes })
}
