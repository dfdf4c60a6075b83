// defaults: what holds until the chair says otherwise: the usual partners, the minutes of a meeting, the theme. Small,
// as the unlock page waits for it; the page on which they are changed is `settings`.
export type { Partner, Settings } from './settings'
export { firstSettings, parseSettings } from './settings'
export { usualPartners } from './usualPartners'
export { isTheme, THEMES, type Theme } from './theme'
