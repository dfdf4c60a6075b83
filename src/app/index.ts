// app: everything around the screens. The gate, the addresses, the one writing window, the error page, the
// service worker. Knows who does what, decides nothing about a case.
export type { AppDeps } from './deps'
export { showApp } from './showApp'
export { showStartTrouble } from './showStartTrouble'
export { trustOwnScripts } from './trust/trustOwnScripts'
export { watchUpdates } from './update/watchUpdates'
export { VERSION } from './version'
