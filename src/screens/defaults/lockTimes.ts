import type { Settings } from './settings'

/** After how many minutes without anybody Beraad locks. */
export interface LockTimes {
  readonly away: number
  /** While a meeting runs: those at the table talk, and nobody types. */
  readonly meeting: number
}

/** From how many minutes to how many; it cannot be switched off. */
export const LOCK_BOUNDS = { away: { least: 1, most: 60 }, meeting: { least: 5, most: 120 } }

/** The minutes as they were set; what holds while nothing was set: five, and half an hour. */
export function lockTimes(settings: Pick<Settings, 'lockAfter' | 'lockInMeeting'>): LockTimes {
  return { away: settings.lockAfter ?? 5, meeting: settings.lockInMeeting ?? 30 }
}
