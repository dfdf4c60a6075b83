import { useCallback } from 'react'
import { useWords } from '../drafts'
import type { ParticipantDraft } from './draft'
import { TYPES } from './types'

interface KeptParticipant {
  readonly draft: ParticipantDraft
  readonly setDraft: (draft: ParticipantDraft) => void
  /** Begins anew: it was handed in, or thrown away. */
  readonly reset: () => void
}

/** Who somebody at the table is, as it is being filled in: kept under that name until it is handed in. */
export function useParticipantDraft(name: string, first: ParticipantDraft): KeptParticipant {
  const { words, put, reset } = useWords(name, wordsOf(first))
  const { organisation, role, type, person } = words
  const setDraft = useCallback((draft: ParticipantDraft) => put(wordsOf(draft)), [put])
  const draft = {
    organisation,
    role,
    type: TYPES.find((each) => each === type),
    person: person === '' ? undefined : person,
  }
  return { draft, setDraft, reset }
}

/** Nothing chosen is no word. */
function wordsOf({ organisation, role, type, person }: ParticipantDraft) {
  return { organisation, role, type: type ?? '', person: person ?? '' }
}
