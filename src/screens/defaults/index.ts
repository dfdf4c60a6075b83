// defaults: what holds until the chair says otherwise: the usual partners, the minutes of a meeting, the theme. Small,
// as the unlock page waits for it; the page on which they are changed is `settings`.
export type { Partner, Settings } from './settings'
export { firstSettings, parseSettings } from './settings'
export { LOCK_BOUNDS, lockTimes, type LockTimes } from './lockTimes'
export { lettersAreKeys } from './lettersAreKeys'
export { acuteLines, linesOf } from './acuteLines'
export { KEEP_BOUNDS, keepMonths } from './keepMonths'
export { meetingMinutes, type MeetingMinutes } from './meetingMinutes'
export { usualPartners } from './usualPartners'
export { isTheme, THEMES, type Theme } from './theme'
