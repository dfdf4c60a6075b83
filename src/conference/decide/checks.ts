import type { Guide } from '#guide'
import { findQuestion, keyOf } from '#guide'
import type { CaseState, Meeting } from '../state'
import type { Refusal } from './refusal'
import type { PlainWish } from './command'
import { isRealDate, isRealTime } from './dates'
import { areExpected, wasNeverThere } from '../visibility/stays'
import { checkArrival, checkRoom, meetsInPart } from './together'

export interface Situation {
  readonly guide: Guide
  readonly state: CaseState
  /** The meeting that the wish is about; only for wishes about a running meeting. */
  readonly meeting: Meeting
}

/** What a check answers: why the wish may not be, or null where it may. */
type Check<Type extends PlainWish['type']> = (
  wish: Extract<PlainWish, { type: Type }>,
  situation: Situation,
) => Refusal | null

type MeetingWishType = Extract<PlainWish, { meeting: string }>['type']
/** Wishes that need no running meeting, and what asks for more than a check. */
type Elsewhere = 'meetingPlanned' | 'meetingCancelled' | 'meetingReopened' | 'agreementPut'

const free = () => null

/** The checks of wishes within a running meeting; `free` where nothing can be wrong. */
export const meetingChecks: {
  readonly [T in Exclude<MeetingWishType, Elsewhere>]: Check<T>
} = {
  entryPut: ({ entry }, { guide, meeting }) => {
    const question = findQuestion(guide, entry.phase, entry.question)
    if (question === undefined) return { code: 'question-unknown' }
    if (entry.by !== undefined && !isParticipant(meeting, entry.by))
      return { code: 'participant-unknown' }
    if (entry.due !== undefined && !isRealDate(entry.due)) return { code: 'date-invalid' }
    const silent = entry.value !== undefined || entry.of !== undefined
    return entry.text.trim() === '' && !silent ? { code: 'text-empty' } : null
  },
  entryRemoved: ({ entry }, { meeting }) => known(meeting.entries, entry),
  released: ({ item, to }, { state, meeting }) =>
    !isPart(meeting, to)
      ? { code: 'part-unknown' }
      : known([...releasable(meeting), ...agreedIn(state)], item),
  ranked: ({ ranking }, { meeting }) => allKnown(meeting, ranking.order),
  marked: ({ marking }, { meeting }) => allKnown(meeting, marking.items),
  commonChosen: ({ common }, { meeting }) => {
    if (common.entry !== undefined) return known(meeting.entries, common.entry)
    // Empty takes back what was chosen; there must be something to take back.
    const nothingToTake = !(keyOf(common.phase, common.question) in meeting.commons)
    return (common.text ?? '').trim() === '' && nothingToTake ? { code: 'text-empty' } : null
  },
  dotsPlaced: ({ dots }, { meeting }) => allKnown(meeting, Object.keys(dots.placed)),
  scoreGiven: ({ score }, { state, meeting }) => {
    if (score.value.kind === 'notSpoken' && score.value.because.trim() === '')
      return { code: 'ground-empty' }
    if (score.who.kind === 'participant')
      return isParticipant(meeting, score.who.id) ? null : { code: 'participant-unknown' }
    const { who } = score
    const isPerson = who.kind === 'person' && state.persons.some((each) => each.id === who.id)
    return isPerson ? null : { code: 'person-unknown' }
  },
  scoreRemoved: ({ score }, { meeting }) => known(meeting.scores, score),
  scoresRevealed: free,
  ideaWeighed: ({ entry }, { meeting }) => known(meeting.entries, entry),
  ideasChosen: ({ entries }, { meeting }) => allKnown(meeting, entries),
  agreementRemoved: ({ agreement }, { meeting }) => known(meeting.agreements, agreement),
  agreementAffirmed: ({ agreement }, { meeting }) => known(meeting.agreements, agreement),
  bottomLinePut: ({ bottomLine }) => {
    if (bottomLine.text.trim() === '') return { code: 'text-empty' }
    return bottomLine.check !== undefined && !isRealDate(bottomLine.check)
      ? { code: 'date-invalid' }
      : null
  },
  bottomLineRemoved: ({ bottomLine }, { meeting }) => known(meeting.bottomLines, bottomLine),
  cooperationPut: ({ cooperation: { next } }) =>
    next !== undefined && !isRealTime(next) ? { code: 'date-invalid' } : null,
  closingPlanPut: free,
  agreementFollowed: ({ followUp }, { state }) =>
    known(
      state.meetings.flatMap((each) => each.agreements),
      followUp.agreement,
    ),
  bottomLineChecked: ({ check }, { state }) =>
    known(
      state.meetings.flatMap((each) => each.bottomLines),
      check.bottomLine,
    ),
  safetyNoted: ({ safety: { since, seenBy } }) => {
    if (seenBy.trim() === '') return { code: 'text-empty' }
    return since !== undefined && !isRealDate(since) ? { code: 'date-invalid' } : null
  },
  safetyRemoved: ({ safety }, { meeting }) => known(meeting.safety, safety),
  gatePassedOver: ({ phase, question, ground }, { guide }) => {
    const isGate = findQuestion(guide, phase, question)?.answer.shape === 'gate'
    if (!isGate) return { code: 'not-a-gate' }
    return ground.trim() === '' ? { code: 'ground-empty' } : null
  },
  partEntered: ({ part }, { meeting }) => (isPart(meeting, part) ? null : { code: 'part-unknown' }),
  roomChecked: ({ part, present, mistaken }, { state, meeting }) => {
    if (!isPart(meeting, part)) return { code: 'part-unknown' }
    const all = present.every((id) => isParticipant(meeting, id))
    if (!all) return { code: 'participant-unknown' }
    const apart = checkRoom(meeting, part, present, state)
    return apart ?? meetsInPart(withoutMistakes(meeting, part, mistaken), part, present, state)
  },
  attended: ({ participant, present }, { state, meeting }) => {
    if (!isParticipant(meeting, participant)) return { code: 'participant-unknown' }
    return present ? checkArrival(meeting, participant, state) : null
  },
  wallCovered: ({ covered }, { state, meeting }) => {
    if (covered) return null
    // Neither key nor click shows what is new before the chair has looked who is in the room.
    if (meeting.roomAsked) return { code: 'room-not-checked' }
    return meetsInPart(meeting, meeting.part, meeting.present, state)
  },
  familyLooked: ({ persons }, { state }) =>
    persons.every((id) => state.persons.some((each) => each.id === id))
      ? null
      : { code: 'person-unknown' },
  wallHeld: free,
  wallSized: free,
  acuteBegan: free,
  acuteEnded: free,
  paused: free,
  resumed: free,
  parkedPut: ({ parked }) => (parked.text.trim() === '' ? { code: 'text-empty' } : null),
  parkedRemoved: ({ parked }, { meeting }) => known(meeting.parked, parked),
  notePut: free,
  noteRemoved: ({ note }, { meeting }) => known(meeting.notes, note),
  roundBegan: free,
  roundTicked: ({ participant }, { meeting }) =>
    isParticipant(meeting, participant) ? null : { code: 'participant-unknown' },
  roundEnded: free,
}

interface WithId {
  readonly id: string
}

function known(list: readonly WithId[], id: string): Refusal | null {
  return list.some((each) => each.id === id) ? null : { code: 'item-unknown' }
}

function allKnown(meeting: Meeting, ids: readonly string[]): Refusal | null {
  return ids.every((id) => meeting.entries.some((each) => each.id === id))
    ? null
    : { code: 'item-unknown' }
}

function releasable(meeting: Meeting): readonly WithId[] {
  return [
    ...meeting.entries,
    ...meeting.scores,
    ...meeting.agreements,
    ...meeting.bottomLines,
    ...meeting.safety,
    ...meeting.parked,
  ]
}

function agreedIn({ meetings }: CaseState): readonly WithId[] {
  return meetings.flatMap(({ agreements, bottomLines, scores }) => [
    ...agreements,
    ...bottomLines,
    ...scores,
  ])
}

function withoutMistakes(
  meeting: Meeting,
  part: string,
  mistaken: readonly string[] = [],
): Meeting {
  const expected = meeting.plan.parts.find((each) => each.id === part)?.present ?? []
  const there = part === meeting.part ? meeting : areExpected({ ...meeting, part }, expected)
  return mistaken.reduce(wasNeverThere, there)
}

function isParticipant(meeting: Meeting, id: string): boolean {
  return meeting.plan.participants.some((each) => each.id === id)
}

function isPart(meeting: Meeting, id: string): boolean {
  return meeting.plan.parts.some((each) => each.id === id)
}
