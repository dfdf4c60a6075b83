import type { PhaseId } from '#guide'
import { PHASES } from '#guide'
import { isMeetingFact } from '../log/facts'
import type { History } from '../log/history'
import { takenActions } from '../log/taken'
import type { Meeting } from '../state'
import { visitsOf, withoutLooks, type GateOnTheWay } from './visits'

/** A phase that was worked in, until another one was. */
export interface PhaseOnTheWay {
  readonly phase: PhaseId
  /** Instant at which it was entered. */
  readonly at: string
  /** The family was further before. */
  readonly back: boolean
  readonly gates: readonly GateOnTheWay[]
}

/** The phases of one meeting, in order. */
export interface MeetingOnTheWay {
  readonly meeting: Meeting
  readonly phases: readonly PhaseOnTheWay[]
}

/**
 * The route of a case through the phases: each meeting that began, the oldest first, with the phases it worked in and the
 * gates it answered there, as they stand. A look at another phase, at which nothing was said or decided, is no part of it.
 */
export function throughPhases({ facts, state }: History): readonly MeetingOnTheWay[] {
  const taken = takenActions(facts)
  const standing = facts.filter((fact) => isMeetingFact(fact) && !taken.has(fact.action))
  let before: PhaseId | null = null
  return state.meetings.flatMap((meeting) => {
    if (meeting.status === 'planned') return []
    const own = standing.filter((fact) => 'meeting' in fact && fact.meeting === meeting.id)
    const phases = withoutLooks(visitsOf(own)).map(({ phase, at, gates }) => {
      const back = before !== null && PHASES.indexOf(phase) < PHASES.indexOf(before)
      before = phase
      return { phase, at, back, gates }
    })
    return [{ meeting, phases }]
  })
}
