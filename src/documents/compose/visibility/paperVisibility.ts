import type { Agreement, BottomLine, Entry, Meeting, Reader } from '#conference'
import { textKey, mayBeShared, attributedText } from '#conference'

/** Who reads a paper, and so what may stand on it. Whatever a paper tells of a case went through here. */
export interface PaperVisibility {
  /** Who of the family reads it; null where it is for professionals. */
  readonly readers: readonly Reader[] | null
  /** The one person it is for; null where it is for more than one. */
  readonly one: string | null
  readonly may: (said: Agreement | BottomLine | Entry, made: Meeting) => boolean
  /** As `may`, of a text or choice without an id of its own, by its key (`textKey`). */
  readonly mayByKey: (name: string, made: Meeting) => boolean
  /** Whether somebody of the family may be named. */
  readonly mayName: (person: string) => boolean
  /** Whether it may tell when or where the next meeting is, as that meeting agreed it. */
  readonly mayTellNext: (made: Meeting, what: 'next' | 'nextPlace') => boolean
  /** Whether whoever reads it sat at one table with that participant, and so knows that they were there. */
  readonly satWith: (made: Meeting, participant: string) => boolean
  /** Whether it says whom to turn to, and that nobody was named for it. */
  readonly namesLeads: boolean
}

/** What professionals may read: what everybody of the family knows who came; what part A said alone stays out. */
export function professionalVisibility(): PaperVisibility {
  const mayByKey = (name: string, made: Meeting) => mayBeShared(made, attributedText(made, name))
  return {
    readers: null,
    one: null,
    may: (said, made) => mayBeShared(made, said),
    mayByKey,
    mayName: () => true,
    mayTellNext: (made, what) => mayByKey(textKey.cooperation(what), made),
    satWith: () => true,
    namesLeads: true,
  }
}
