import { elapsedBetween, MINUTE, WEEK } from '#base'
import type { GateAnswerId, Guide, PhaseId, QuestionId, StepId } from '#guide'
import { findQuestion, PHASES, STEPS } from '#guide'
import type { MeetingOnTheWay } from '../gate/throughPhases'
import type { GateOnTheWay } from '../gate/visits'
import type { Participant, Plan } from '../plan/plan'
import type { CaseState } from '../state'
import { learningAgreement, learningBottomLine } from './learningAgreement'
import type { LearningAgreement, LearningBottomLine } from './learningAgreement'
import { learningAnswers, type LearningAnswers } from './learningAnswers'
import { learningScores, type LearningScores } from './learningScores'

/** A meeting without whose it was. */
export interface LearningMeeting {
  /** Whole weeks after the first meeting of the case. */
  readonly week: number
  readonly kind: Plan['kind']
  readonly approach: Plan['approach']
  readonly plannedMinutes: number
  readonly parts: number
  /** How many were invited, by the place they took at the table. */
  readonly invited: Readonly<Partial<Record<Participant['type'], number>>>
  readonly phases: readonly {
    readonly phase: PhaseId
    readonly back: boolean
    readonly gates: readonly LearningGate[]
  }[]
  /** Whole minutes that were spent in a step of a phase, where it was any. */
  readonly minutes: readonly {
    readonly phase: PhaseId
    readonly step: StepId
    readonly minutes: number
  }[]
  readonly answers: readonly LearningAnswers[]
  readonly scores: readonly LearningScores[]
  readonly agreements: readonly LearningAgreement[]
  readonly bottomLines: readonly LearningBottomLine[]
  readonly parked: number
  /** How often the meeting stood still because somebody was in danger. */
  readonly acute: number
  readonly reopened: number
}

interface LearningGate {
  readonly question: QuestionId
  /** Null where it was passed over. */
  readonly answer: GateAnswerId | null
  readonly grounded: boolean
  readonly leads: PhaseId | null
  readonly when: 'now' | 'later' | null
}

/** What can be learned from one meeting; `first` is the instant at which the first of its case began. */
export function learningMeeting(
  guide: Guide,
  state: CaseState,
  { meeting, phases }: MeetingOnTheWay,
  first: string | null,
): LearningMeeting {
  const { plan, clock } = meeting
  const types = plan.participants.map(({ type }) => type)
  return {
    week: first === null || clock.startedAt === null ? 0 : weeks(first, clock.startedAt),
    kind: plan.kind,
    approach: plan.approach,
    plannedMinutes: plan.minutes,
    parts: plan.parts.length,
    invited: Object.fromEntries(
      [...new Set(types)]
        .toSorted()
        .map((type) => [type, types.filter((each) => each === type).length]),
    ),
    phases: phases.map(({ phase, back, gates }) => ({
      phase,
      back,
      gates: gates
        .filter(({ question }) => findQuestion(guide, phase, question)?.answer.shape === 'gate')
        .map(gateInShort),
    })),
    minutes: PHASES.flatMap((phase) =>
      STEPS.flatMap((step) => {
        const minutes = Math.round((clock.spent[`${phase}.${step}`] ?? 0) / MINUTE)
        return minutes === 0 ? [] : [{ phase, step, minutes }]
      }),
    ),
    answers: learningAnswers(guide, meeting),
    scores: learningScores(meeting),
    agreements: meeting.agreements.map((each) => learningAgreement(state, meeting, each)),
    bottomLines: meeting.bottomLines.map((each) => learningBottomLine(state, meeting, each)),
    parked: meeting.parked.length,
    acute: meeting.acuteTimes.length,
    reopened: meeting.reopened.length,
  }
}

function weeks(from: string, until: string): number {
  return Math.round(elapsedBetween(from, until) / WEEK)
}

function gateInShort({ question, answer, ground, leads, when }: GateOnTheWay): LearningGate {
  return { question, answer, grounded: ground.trim() !== '', leads, when }
}
