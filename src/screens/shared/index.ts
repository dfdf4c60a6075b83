// shared: what any page is built with: its frame and the way back, a form, the trouble it tells of, the badge of a phase, keys.
// It knows no page, and nothing of a meeting that runs.
export { Back } from './Back'
export { Form } from './Form'
export { LettersContext, useLetters } from './letters'
export { PhaseBadge } from './PhaseBadge'
export { PracticeBadge } from './PracticeBadge'
export { holdsNineDigits, looksLikeName } from './privacy'
export { readBirthYear } from './readBirthYear'
export { ReopenForm } from './ReopenForm'
export { RowButtons } from './RowButtons'
export { SavedMark } from './SavedMark'
export { Screen } from './Screen'
export {
  keysThatCount,
  nameOfPress,
  nameOfShortcut,
  printedShortcut,
  type Shortcut,
  spokenShortcut,
} from './shortcut'
export { TellForm, type Telling } from './TellForm'
export { Trouble } from './Trouble'
export { TwinHint } from './TwinHint'
export { type Sending, useSend } from './useSend'
export { EDITS, useRowForm } from './useRowForm'
export { useStableCallback } from './useStableCallback'
export { useWindowTitle } from './useWindowTitle'
