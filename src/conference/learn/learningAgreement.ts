import type { PhaseId } from '#guide'
import { isFamilySide } from '../visibility/seats'
import type { Agreement, FollowUp } from '../agreement/agreement'
import type { BottomLine, BottomLineCheck } from '../bottomLine/bottomLine'
import type { Who } from '../values'
import { entryAt } from '../log/record'
import type { CaseState, Meeting } from '../state'

/** An agreement without its words: what there was, not what it said. */
export interface LearningAgreement {
  readonly phase: PhaseId
  readonly kind: Agreement['kind'] | null
  readonly term: Agreement['term'] | null
  /** On which side of the table stands who does it; null where nobody was named. */
  readonly owner: Side | null
  readonly forFamily: boolean
  readonly grounded: boolean
  readonly dated: boolean
  readonly affirmed: boolean
  /** The last word about it at a later meeting. */
  readonly status: FollowUp['status'] | null
}

/** A bottom line without its words. */
export interface LearningBottomLine {
  readonly phase: PhaseId
  readonly guard: Side | null
  readonly forFamily: boolean
  readonly checked: boolean
  readonly withConsequence: boolean
  /** The last word about it at a later meeting. */
  readonly kept: boolean | null
  readonly change: BottomLineCheck['change'] | null
}

type Side = 'professional' | 'family' | 'other'

/** What can be learned from an agreement of that meeting. */
export function learningAgreement(
  state: CaseState,
  meeting: Meeting,
  agreement: Agreement,
): LearningAgreement {
  const { id, phase, kind, term, who, why, serves, by, moment } = agreement
  const followUp = state.meetings.flatMap((each) => entryAt(each.followUps, id) ?? []).at(-1)
  return {
    phase,
    kind: kind ?? null,
    term: term ?? null,
    owner: sideOf(meeting, who),
    forFamily: agreement.for.length > 0,
    grounded: isSaid(why) || serves !== undefined,
    dated: by !== undefined || isSaid(moment),
    affirmed: entryAt(meeting.affirmed, id) === true,
    status: followUp?.status ?? null,
  }
}

/** What can be learned from a bottom line of that meeting. */
export function learningBottomLine(
  state: CaseState,
  meeting: Meeting,
  { id, phase, guard, for: whom = [], check, ifBroken }: BottomLine,
): LearningBottomLine {
  const last = state.meetings.flatMap((each) => entryAt(each.bottomLineChecks, id) ?? []).at(-1)
  return {
    phase,
    guard: sideOf(meeting, guard),
    forFamily: whom.length > 0,
    checked: check !== undefined,
    withConsequence: isSaid(ifBroken),
    kept: last?.kept ?? null,
    change: last?.change ?? null,
  }
}

function sideOf({ plan }: Meeting, who: Who | undefined): Side | null {
  if (who === undefined) return null
  if (who.kind === 'person') return 'family'
  const seat = plan.participants.find((each) => who.kind === 'participant' && each.id === who.id)
  if (seat === undefined) return 'other'
  return isFamilySide(seat) ? 'family' : 'professional'
}

function isSaid(text: string | undefined): boolean {
  return (text ?? '').trim() !== ''
}
