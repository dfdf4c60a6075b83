// drafts: the one way in which what is typed is kept, sealed, until it is saved or thrown away: also through a lock, a reload
// or a killed browser. It draws nothing and knows no page.
export { type Keeping, DraftsContext } from './DraftsContext'
export { fieldId, isFieldId } from './fieldId'
export { useDraft } from './useDraft'
export { type Kept, useKept } from './useKept'
export { useOpenRow } from './useOpenRow'
export { useWords } from './useWords'
