// settings: how Beraad looks and speaks, what a new meeting begins with, and the keys of this device.
export type { Partner, Settings } from './settings'
export { firstSettings, parseSettings } from './settings'
export { usualPartners } from './usualPartners'
export { isTheme, type Theme } from './theme'
export type { Storage } from './storage'
export { SettingsScreen } from './SettingsScreen'
