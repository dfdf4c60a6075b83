import type { Agreement, Entry, Weighing } from '#conference'

/** What an agreement is besides its words. */
export type AgreementPlace = Pick<Agreement, 'id' | 'phase' | 'part'>

/** An agreement of which nothing was said yet. */
export function emptyAgreement(place: AgreementPlace): Agreement {
  return { ...place, what: '', withWhom: [], for: [] }
}

/**
 * The agreement that a chosen idea becomes: its words, its ground, its term, and for whom it was meant. What an
 * organisation offered itself is its own to do; of any other idea the group still says who does it.
 */
export function agreementOf(
  place: AgreementPlace,
  idea: Entry,
  weighing: Weighing | undefined,
): Agreement {
  const offered = idea.question === 'besluit.brainstorm.bieden' && idea.by !== undefined
  return {
    ...emptyAgreement(place),
    what: idea.text,
    why: weighing?.ground,
    term: weighing?.term,
    for: idea.about,
    who: offered ? { kind: 'participant', id: idea.by } : undefined,
    serves: { kind: 'entry', id: idea.id },
    idea: idea.id,
  }
}
