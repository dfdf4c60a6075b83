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
