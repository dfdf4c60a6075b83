// i18n: every word of the app, in three registers, and the way dates are written.
// Loads one register at a time and hands out its texts: `Texts` outside React, hooks inside.
// A new namespace is one JSON file in each folder of locales/ and one line in namespaces.ts.
export type {
  FieldAspect,
  GuideField,
  GuidePhase,
  Params,
  Register,
  Texts,
  Translate,
} from './types'
export type { Namespace, TextKey } from './namespaces'
export { REGISTERS, isRegister, languageOf } from './register'
export { startTexts, textsBeforeUnlock, textsFor } from './textsFor'
export { TextsProvider } from './TextsProvider'
export { useTexts } from './useTexts'
export { useText } from './useText'
export { useGuideText } from './useGuideText'
export type { DateStyle } from './formatDate'
export { formatDate } from './formatDate'
