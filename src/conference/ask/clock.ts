import type { PhaseId, StepId } from '#guide'
import { STEPS } from '#guide'
import type { Meeting } from '../state'

const MINUTE = 60_000

/** The clock of a meeting at a moment; all in minutes. */
export interface ClockReading {
  /** Since the meeting began, pauses included. */
  readonly elapsed: number
  /** Until the end of the slot; below zero when it is over. */
  readonly left: number
  /** What besluitvorming still asks of its planned minutes. */
  readonly reserve: number
  /** Whether the minutes that are left no longer hold the reserve. */
  readonly reserveTouched: boolean
  readonly steps: readonly StepMinutes[]
}

export interface StepMinutes {
  readonly step: StepId
  readonly planned: number
  readonly used: number
}

/** Minutes spent at `phase.step` or at a question key until `now`, the running ones included. */
export function minutesAt(meeting: Meeting, key: string, now: string): number {
  const { clock, place } = meeting
  const settled = clock.spent[key] ?? 0
  const here =
    place !== null &&
    (key === `${place.phase}.${place.step}` || key === `${place.phase}.${place.question ?? ''}`)
  if (!here || clock.runningSince === null) return settled / MINUTE
  return (settled + Math.max(0, Date.parse(now) - Date.parse(clock.runningSince))) / MINUTE
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
  const until = closedAt ?? now
  const elapsed =
    startedAt === null ? 0 : Math.max(0, Date.parse(until) - Date.parse(startedAt)) / MINUTE
  const left = meeting.plan.minutes - elapsed
  const steps = STEPS.map((step) => ({
    step,
    planned: planned[step],
    used: usedIn(meeting, step, now),
  }))
  const deciding = steps.find((each) => each.step === 'besluitvorming')
  const reserve = Math.max(0, (deciding?.planned ?? 0) - (deciding?.used ?? 0))
  return { elapsed, left, reserve, reserveTouched: startedAt !== null && left < reserve, steps }
}

function usedIn(meeting: Meeting, step: StepId, now: string): number {
  const phases: readonly PhaseId[] = [...new Set(meeting.route.map((each) => each.phase))]
  return phases.reduce((sum, phase) => sum + minutesAt(meeting, `${phase}.${step}`, now), 0)
}
