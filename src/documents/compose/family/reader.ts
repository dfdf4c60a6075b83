import type { Agreement, BottomLine, CaseState, Entry, Meeting, Who } from '#conference'

/** Who of the family reads: one person by id, or null for all of them together. */
export type Reader = string | null

/** Which person of the family somebody is; undefined where none. */
export function personOf(made: Meeting, who: Who | undefined): string | undefined {
  if (who?.kind === 'person') return who.id
  if (who?.kind !== 'participant') return undefined
  return made.plan.participants.find((each) => each.id === who.id)?.person
}

/** The persons with whom this one is never put at one table (stalking, intieme terreur). */
export function apartFrom({ keptApart }: CaseState, reader: Reader): ReadonlySet<string> {
  const others = keptApart.flatMap(({ one, other }) =>
    one === reader ? [other] : other === reader ? [one] : [],
  )
  return new Set(others)
}

/**
 * Whether an agreement stands on a page of the family. Not where it was noted that the person concerned was not told
 * of it: a page must not be how somebody hears it. For one person only what concerns that person, and nothing that
 * is also for somebody who is kept apart, except what this person does.
 */
export function isForReader(
  state: CaseState,
  reader: Reader,
  agreement: Agreement,
  made: Meeting,
): boolean {
  if (!isToldOf(agreement)) return false
  if (reader === null) return true
  const doer = personOf(made, agreement.who)
  if (doer === reader) return true
  const concerned = [
    ...agreement.for,
    doer,
    ...agreement.withWhom.map((who) => personOf(made, who)),
  ]
  const apart = apartFrom(state, reader)
  return concerned.includes(reader) && !concerned.some((id) => id !== undefined && apart.has(id))
}

/** Whether an agreement stands on a paper that the family reads: not where it was noted that they were not told of it. */
export function isToldOf({ informed }: Agreement): boolean {
  return informed?.yes !== false
}

/** Whether a bottom line stands on a page of the family: not where it was noted that it was not shared with them. */
export function isToldToFamily({ shared }: BottomLine): boolean {
  return shared?.yes !== false
}

/** Whether a ground that was picked stands on the reader's page: of what they were told, and of nobody else. */
export function mayTell(reader: Reader, served: Entry | BottomLine): boolean {
  if ('about' in served) return reader === null || served.about.every((id) => id === reader)
  return isToldToFamily(served)
}
