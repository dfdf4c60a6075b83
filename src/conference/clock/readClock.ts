import { elapsedBetween, MINUTE } from '#base'
import type { PhaseId, StepId } from '#guide'
import { STEPS } from '#guide'
import type { Meeting } from '../state'
import { clockKeys, partKey } from './run'
import { minutesOfParts } from './plannedMinutes'

/** The clock of a meeting at a moment; all in minutes. */
export interface ClockReading {
  /** Since the meeting began, pauses included; not what lay between a closing and opening it again. */
  readonly elapsed: number
  /** Until the end of the slot; below zero when it is over. */
  readonly left: number
  /** What besluitvorming still asks of its planned minutes. */
  readonly reserve: number
  /** Whether the minutes that are left no longer hold the reserve. */
  readonly reserveTouched: boolean
  readonly steps: readonly StepMinutes[]
  /** Of each part, in their order; pauses do not count. */
  readonly parts: readonly PartMinutes[]
}

export interface StepMinutes {
  readonly step: StepId
  readonly planned: number
  readonly used: number
}

export interface PartMinutes {
  readonly part: string
  readonly planned: number
  readonly used: number
}

/** Minutes spent at `phase.step`, at a question key or in a part until `now`, the running ones included. */
export function minutesAt(meeting: Meeting, key: string, now: string): number {
  const { clock } = meeting
  const settled = clock.spent[key] ?? 0
  if (clock.runningSince === null || !clockKeys(meeting).includes(key)) return settled / MINUTE
  return (settled + elapsedBetween(clock.runningSince, now)) / MINUTE
}

/**
 * Reads the clock at `now` (an ISO instant). It only tells; nothing jumps. `planned` are the minutes of
 * each step as planned for this meeting.
 */
export function readClock(
  meeting: Meeting,
  planned: Readonly<Record<StepId, number>>,
  now: string,
): ClockReading {
  const { startedAt, closedAt } = meeting.clock
  const since = startedAt === null ? 0 : elapsedBetween(startedAt, closedAt ?? now)
  const elapsed = Math.max(0, since - closedFor(meeting)) / MINUTE
  const left = meeting.plan.minutes - elapsed
  const steps = STEPS.map((step) => ({
    step,
    planned: planned[step],
    used: usedIn(meeting, step, now),
  }))
  const deciding = steps.find((each) => each.step === 'besluitvorming')
  const reserve = Math.max(0, (deciding?.planned ?? 0) - (deciding?.used ?? 0))
  const parts = [...minutesOfParts(meeting.plan)].map(([part, minutes]) => ({
    part,
    planned: minutes,
    used: minutesAt(meeting, partKey(part), now),
  }))
  const reserveTouched = startedAt !== null && left < reserve
  return { elapsed, left, reserve, reserveTouched, steps, parts }
}

/** Milliseconds in which the meeting was closed before it was opened again: nobody sat at the table. */
function closedFor({ reopened }: Meeting): number {
  return reopened.reduce((sum, { closedAt, at }) => sum + elapsedBetween(closedAt ?? at, at), 0)
}

function usedIn(meeting: Meeting, step: StepId, now: string): number {
  const phases: readonly PhaseId[] = [...new Set(meeting.route.map((each) => each.phase))]
  return phases.reduce((sum, phase) => sum + minutesAt(meeting, `${phase}.${step}`, now), 0)
}
