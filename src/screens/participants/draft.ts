import { ok, refused, type Result } from '#base'
import type { Participant, Person } from '#conference'
import { personsNamed } from '#conference'

/** What was typed and chosen of one participant. */
export interface ParticipantDraft {
  readonly organisation: string
  readonly role: string
  /** Undefined while the chair has not chosen: then what was typed says it. */
  readonly type: Participant['type'] | undefined
  readonly person: string | undefined
}

export const NOBODY: ParticipantDraft = {
  organisation: '',
  role: '',
  type: undefined,
  person: undefined,
}

/** What a draft means, as far as it can be read already. */
export interface ReadDraft {
  readonly type: Participant['type']
  /** Of the family's side: which person, where that is known. */
  readonly person: string | undefined
  /** The persons of the family whom the words name; of two of that name the chair chooses. */
  readonly named: readonly Person[]
}

/** Why a draft says no participant yet: nothing says who it is, or not which person of the family. */
export type NotYet = 'nobody' | 'noPerson'

/** The draft that somebody fills in who is to be changed. */
export function draftOf({ organisation, role, type, person }: Participant): ParticipantDraft {
  return { organisation, role, type, person }
}

/** Reads a draft. Whoever is named like somebody of the family is of the family: "moeder" is no organisation. */
export function readDraft(draft: ParticipantDraft, persons: readonly Person[]): ReadDraft {
  const words = draft.organisation.trim() === '' ? draft.role : draft.organisation
  const named = personsNamed(words, persons)
  const chosen = draft.type ?? 'professional'
  const type = isFamily(chosen) || named.length === 0 ? chosen : 'client'
  const only = named.length === 1 ? named[0]?.id : undefined
  return { type, named, person: isFamily(type) ? (draft.person ?? only) : undefined }
}

/**
 * The participant that a draft says. Refuses `nobody` where nothing says who it is, and `noPerson` for a client of whom it
 * is not known which person of the family it is.
 */
export function toParticipant(
  draft: ParticipantDraft,
  persons: readonly Person[],
  id: string,
): Result<Participant, NotYet> {
  const { type, person, named } = readDraft(draft, persons)
  const organisation = draft.organisation.trim()
  const role = draft.role.trim()
  if (!isFamily(type) && `${organisation}${role}` === '') return refused('nobody')
  if (type === 'client' && person === undefined) return refused('noPerson')
  // The label of the person says it: an organisation of that name there is none.
  const isLabel = named.length > 0 && organisation !== ''
  return ok({
    id,
    organisation: isLabel ? '' : organisation,
    role,
    type,
    ...(person !== undefined && { person }),
  })
}

/** Whether these sit on the family's side of the table. */
function isFamily(type: Participant['type']): boolean {
  return type === 'client' || type === 'vertrouwenspersoon'
}
