import type { CaseState, Meeting } from '../state'
import { gapsOf } from '../agreement/gaps'
import { isBeforeMeeting } from '../plan/order'
import { lacksOf } from '../agreement/lacks'
import { openLeads } from '../cooperation/openLead'
import { mayBeShared } from '../visibility/visibility'

/** A hint at the round-off; it never hinders. `item` is what it is about: an id, or which lead is open. */
export interface Warning {
  readonly code:
    | 'agreement-without-ground'
    | 'agreement-without-date'
    | 'agreement-without-owner'
    | 'date-before-meeting'
    | 'worry-without-source'
    | 'bottom-line-without-guard'
    | 'family-member-not-heard'
    | 'unknown-without-owner'
    | 'family-member-out-of-view'
    | 'number-without-agreement'
    | 'lead-open'
    | 'agreement-not-shared'
  readonly item: string
}

const empty = (text: string | undefined) => (text ?? '').trim() === ''

/** What the round-off points at, in the order in which a chair would mend it. */
export function warningsOf(state: CaseState, meeting: Meeting): readonly Warning[] {
  const of = (code: Warning['code'], items: readonly { readonly id: string }[]) =>
    items.map(({ id }): Warning => ({ code, item: id }))
  const { agreements, bottomLines, entries } = meeting
  const gaps = gapsOf(state, meeting)
  const early = (date: string | undefined) => date !== undefined && isBeforeMeeting(meeting, date)
  const named = (ids: readonly string[]) => ids.map((id) => ({ id }))
  return [
    ...of(
      'agreement-without-owner',
      agreements.filter((each) => lacksOf(each).includes('who')),
    ),
    ...of(
      'agreement-without-date',
      agreements.filter((each) => lacksOf(each).includes('when')),
    ),
    ...of('date-before-meeting', [
      ...agreements.filter((each) => early(each.by)),
      ...bottomLines.filter((each) => early(each.check)),
    ]),
    ...of(
      'agreement-without-ground',
      agreements.filter((each) => empty(each.why) && each.serves === undefined),
    ),
    ...of(
      'bottom-line-without-guard',
      bottomLines.filter((each) => each.guard === undefined),
    ),
    ...of(
      'agreement-not-shared',
      [...agreements, ...bottomLines].filter((each) => !mayBeShared(meeting, each)),
    ),
    ...of(
      'family-member-not-heard',
      state.persons.filter((each) => !isHeard(meeting, each.id)),
    ),
    ...of(
      'worry-without-source',
      entries.filter(
        (each) =>
          (each.question === 'beeld.zorgen' || each.question === 'beeld.risicos') &&
          each.by === undefined &&
          empty(each.source),
      ),
    ),
    ...of('unknown-without-owner', gaps.unknowns),
    ...of('family-member-out-of-view', named(gaps.persons)),
    ...of('number-without-agreement', gaps.numbers),
    ...of('lead-open', named(openLeads(meeting))),
  ]
}

/** Whether a member of the family was heard: at the table with words or a number, or with a written reason. */
export function isHeard(meeting: Meeting, person: string): boolean {
  const seats = meeting.plan.participants
    .filter((each) => each.type === 'client' && each.person === person)
    .map((each) => each.id)
  const spoke = meeting.entries.some(
    (each) =>
      (each.by !== undefined && seats.includes(each.by)) ||
      (each.person === person && VOICE.has(each.question)),
  )
  const scored = meeting.scores.some(
    ({ who, value }) =>
      value.kind !== 'notAsked' &&
      ((who.kind === 'person' && who.id === person) ||
        (who.kind === 'participant' && seats.includes(who.id))),
  )
  return spoke || scored
}

/** Questions that are answered with the words of one member of the family. */
const VOICE: ReadonlySet<string> = new Set([
  'beeld.ervaring',
  'beeld.toekomst',
  'oordeel.nodig.gezin',
])
