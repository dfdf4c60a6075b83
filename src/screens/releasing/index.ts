// releasing: asking whether the room may see what it does not see now: for whom, why not yet, and what comes along.
export { alsoHidden } from './alsoHidden'
export { focusAfterRelease, RELEASES, SAID } from './focusAfterRelease'
export { NotShown } from './NotShown'
export { isSameReason, type Reason, reasonOf } from './reasonOf'
export { ReleaseDialog } from './ReleaseDialog'
export { useReasonWords } from './useReasonWords'
export { visibilityNow } from './visibilityNow'
