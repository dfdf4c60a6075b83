/**
 * The rooms of src/, from the ground up, and whose doors each may open: only those of rooms below it.
 * The same table in words is in docs/architecture.md.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayOpen = {
  base: [],
  i18n: ['base'],
  ui: ['base'],
  passphrase: ['base'],
  guide: ['base'],
  conference: ['guide', 'base'],
  vault: ['passphrase', 'conference', 'base'],
  exchange: ['passphrase', 'conference', 'guide', 'base'],
  documents: ['conference', 'guide', 'i18n', 'base'],
  meeting: ['conference', 'guide', 'base'],
  projector: ['conference', 'guide', 'ui', 'i18n', 'base'],
  // prettier-ignore
  screens: ['meeting', 'documents', 'exchange', 'passphrase', 'projector', 'conference', 'guide', 'ui', 'i18n', 'base'],
  // prettier-ignore
  app: ['screens', 'meeting', 'documents', 'exchange', 'passphrase', 'projector', 'vault', 'conference', 'guide', 'ui', 'i18n', 'base'],
}

const whatIsDrawn = ['app', 'screens', 'projector', 'ui', 'i18n']

/**
 * In which rooms a package may be used. A heavy one has one home; a package that is not here has none yet.
 * src/main.tsx, which builds the parts, may use any of them.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const homes = {
  react: whatIsDrawn,
  'react-dom': whatIsDrawn,
  '@tanstack/react-router': ['app'],
  'virtual:pwa-register': ['app'],
  zustand: ['meeting'],
  i18next: ['i18n'],
  dexie: ['vault'],
  'hash-wasm': ['vault'],
  '@zxcvbn-ts/core': ['passphrase'],
  '@zxcvbn-ts/language-nl-be': ['passphrase'],
  'age-encryption': ['exchange'],
  jspdf: ['documents'],
  docx: ['documents'],
  'ical-generator': ['documents'],
  '@expo-google-fonts/source-sans-3': ['documents'],
  '@fontsource-variable/source-sans-3': ['ui'],
  valibot: Object.keys(mayOpen),
}

/**
 * The folders of src/screens, from the ground up, and whose doors each may open: only those of folders below it. A door
 * is the folder's `index.ts`, by a relative path.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayOpenInScreens = {
  addresses: [],
  defaults: [],
  drafts: [],
  shared: ['drafts'],
  list: ['shared'],
  running: ['shared', 'drafts'],
  readings: ['running', 'shared', 'drafts'],
  fields: ['running', 'list', 'shared', 'drafts'],
  participants: ['drafts', 'defaults'],
  releasing: ['shared'],
  unlock: ['shared', 'addresses'],
  settings: ['unlock', 'shared', 'drafts', 'defaults', 'addresses'],
  check: ['settings', 'shared', 'addresses'],
  backup: ['unlock', 'shared', 'addresses'],
  overview: ['backup', 'list', 'shared', 'drafts', 'addresses'],
  agreements: ['overview', 'list', 'shared', 'addresses'],
  case: ['readings', 'shared', 'drafts', 'addresses'],
  prepare: ['participants', 'shared', 'drafts', 'defaults', 'addresses'],
  answers: ['releasing', 'fields', 'running', 'list', 'shared', 'drafts'],
  // prettier-ignore
  console: ['answers', 'releasing', 'participants', 'fields', 'readings', 'running', 'list', 'shared', 'drafts', 'defaults', 'addresses'],
  roundoff: ['releasing', 'shared', 'addresses'],
  share: ['unlock', 'list', 'shared', 'addresses'],
}

/**
 * The folders inside the two largest folders of src/screens, from the ground up: each may use those before it. What
 * stands in `answers` or `console` itself stands above them all.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const foldersInside = {
  // prettier-ignore
  answers: [
    'answering', 'release', 'choices', 'safety', 'scores', 'entries', 'agreements', 'bottomLines', 'cooperation', 'family',
    'gate', 'ranking', 'ideas', 'carried', 'phase',
  ],
  // prettier-ignore
  console: [
    'state', 'clock', 'undoing', 'actions', 'keyboard', 'beside', 'panels', 'route', 'top', 'foot', 'notices', 'question',
    'start',
  ],
}
