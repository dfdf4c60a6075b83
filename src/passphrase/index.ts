// passphrase: what makes a wachtzin hard to guess, and one that nobody guesses for who asks for it. Opens nothing and
// keeps nothing; its lists are brought in only where one is chosen.
export { checkPassphrase } from './checkPassphrase'
export type { PassphraseRefusal } from './checkPassphrase'
export { strength } from './strength'
export type { Strength, StrengthHint } from './strength'
export { offerPassphrase } from './offer/offerPassphrase'
export { SHORTEST } from './shortest'
