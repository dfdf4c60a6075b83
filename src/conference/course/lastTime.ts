import type { PhaseId, Question, QuestionKey } from '#guide'
import { keyOf } from '#guide'
import type { GateAnswered } from '../gate/gate'
import type { Entry } from '../entry/entry'
import type { Score } from '../score/score'
import type { CaseState, Meeting } from '../state'
import { entriesOf } from './isAnswered'
import { isRevealedIn } from '../score/score'

/** What was answered to one question in an earlier meeting; for the chair's eyes only. */
export interface LastTime {
  readonly meeting: Meeting
  /** What was said; of a ranking or a marking what was chosen, in that order. */
  readonly entries: readonly Entry[]
  /** What was chosen or written in common, or null. */
  readonly common: string | null
  readonly gate: GateAnswered | null
  /** Numbers that were revealed, in this same phase only: the scale of another may turn round. */
  readonly scores: readonly Score[]
}

/**
 * The answers to the same question of the same phase in the closed meeting before `before` that has any, the
 * newest first; `vooraf` is the same in every phase. Undefined where it was never answered.
 */
export function lastTime(
  state: CaseState,
  before: Meeting,
  phase: PhaseId,
  question: Question,
): LastTime | undefined {
  const here = state.meetings.findIndex((each) => each.id === before.id)
  const earlier = state.meetings.slice(0, here).filter((each) => each.status === 'closed')
  for (const meeting of earlier.toReversed()) {
    const answered = answersIn(meeting, phase, question)
    if (hasAny(answered)) return answered
  }
  return undefined
}

function answersIn(meeting: Meeting, phase: PhaseId, question: Question): LastTime {
  const key = keyOf(phase, question.id)
  const byId = (id: string) => meeting.entries.filter((each) => each.id === id)
  const picked = meeting.rankings[key]?.order ?? meeting.markings[key]?.items ?? []
  const said = question.id.startsWith('vooraf.')
    ? meeting.entries.filter((each) => each.question === question.id)
    : entriesOf(meeting, phase, question.id)
  return {
    meeting,
    entries: picked.length > 0 ? picked.flatMap(byId) : said,
    common: chosenTogether(meeting, key),
    gate: meeting.gates[key] ?? null,
    scores: scoresTo(meeting, phase, question),
  }
}

function chosenTogether(meeting: Meeting, key: QuestionKey): string | null {
  const common = meeting.commons[key]
  if (common === undefined) return null
  const entry = meeting.entries.find((each) => each.id === common.entry)
  const text = common.text ?? entry?.text ?? ''
  return text.trim() === '' ? null : text
}

function scoresTo(meeting: Meeting, phase: PhaseId, { answer }: Question): readonly Score[] {
  const scales = answer.shape === 'score' || answer.shape === 'grounds'
  const side = scales ? 'participant' : answer.shape === 'familyScores' ? 'person' : undefined
  return meeting.scores.filter(
    (each) =>
      each.phase === phase && each.who.kind === side && isRevealedIn(meeting, phase, each.part),
  )
}

function hasAny({ entries, common, gate, scores }: LastTime): boolean {
  return entries.length > 0 || common !== null || gate !== null || scores.length > 0
}
