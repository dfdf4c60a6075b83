import { NO_LOG } from '../log/envelope'
import { evolve } from '../log/evolve'
import type { CaseState, Meeting } from '../state'
import { parentsOf } from './everythingSaid'
import type { Attributed } from './said'
import { isFamilySide } from './seats'
import type { Hidden, Visibility } from './visibility'

/**
 * Whether the chair can let it be seen by releasing it: what is kept for another reason stays hidden all the same. Of a
 * bottom line that this meeting put in new words, those are what can be released, not the old ones of `made`.
 */
export function isReleasable({ why, said }: HiddenBy, now: Meeting, made: Meeting): boolean {
  if (why !== 'part' && why !== 'notHeard') return false
  return made.id === now.id || !now.bottomLines.some(({ id }) => id === said.id)
}

/** What keeps something from hanging: itself, or what it says more about. */
export interface HiddenBy {
  readonly why: Hidden
  readonly said: Attributed
}

/** Why something does not hang; null where it may. What no release would change is named first. */
export function hiddenBy(
  { whyHidden }: Visibility,
  now: Meeting,
  said: Attributed,
  made: Meeting = now,
): HiddenBy | null {
  const parents = made.id === now.id ? (parentsOf(now, said.id) ?? []) : []
  const all = [said, ...parents].flatMap((each): readonly HiddenBy[] => {
    const why = whyHidden(each, made)
    return why === null ? [] : [{ why, said: each }]
  })
  return all.find((each) => !isReleasable(each, now, made)) ?? all[0] ?? null
}

/** The ids of what must be released for this to hang: itself and what it says more about, as far as they are hidden. */
export function toRelease(
  { may }: Visibility,
  now: Meeting,
  said: Attributed,
  made: Meeting = now,
): readonly string[] {
  const parents = made.id === now.id ? (parentsOf(now, said.id) ?? []) : []
  return [said, ...parents].filter((each) => !may(each, made)).map(({ id }) => id)
}

/**
 * The case as it would be once these were released: to look at before it is done. `to`: parts of the meeting; the one
 * that runs, unless others are named.
 */
export function ifReleased(
  state: CaseState,
  meetingId: string,
  items: readonly string[],
  to?: readonly string[],
): CaseState {
  const running = state.meetings.find(({ id }) => id === meetingId)?.part
  if (running === undefined) return state
  const parts = to ?? [running]
  const fact = { ...NO_LOG, type: 'released', meeting: meetingId } as const
  return items
    .flatMap((item) => parts.map((part) => ({ ...fact, item, to: part })))
    .reduce<CaseState>(evolve, state)
}

/**
 * For whom something is released to a part: those of the family who are there now, or are expected there. Out: ids of
 * participants.
 */
export function readersOfRelease({ plan, part, present }: Meeting, to: string): readonly string[] {
  const expected = plan.parts.find((each) => each.id === to)?.present ?? []
  const there = to === part ? present : []
  return plan.participants
    .filter((each) => isFamilySide(each) && [...expected, ...there].includes(each.id))
    .map(({ id }) => id)
}
