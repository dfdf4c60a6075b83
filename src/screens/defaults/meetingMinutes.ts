import type { Plan } from '#conference'
import type { Settings } from './settings'

/** Minutes of a weegoverleg while nobody set others: it asks less than a focusoverleg of ninety. */
const WEEGOVERLEG = 60

/** Minutes of a new meeting, by its kind. */
export type MeetingMinutes = Readonly<Record<Plan['kind'], number>>

/** The minutes that a new meeting begins with, as they were set. */
export function meetingMinutes({ minutes, weegMinutes }: Settings): MeetingMinutes {
  return { focusoverleg: minutes, weegoverleg: weegMinutes ?? WEEGOVERLEG }
}
