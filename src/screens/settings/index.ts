// settings: the page on which the chair sets how Beraad looks and speaks, what a new meeting begins with, and its keys.
export type { Erasure, Storage } from './storage'
export { SettingsScreen } from './SettingsScreen'
