import { dayIn, timeIn } from '#base'
import type { CaseState } from '#conference'
import type { MeetingMinutes } from '../../defaults'
import { fromPlan } from './fromPlan'
import type { PlanForm } from './planForm'
import { usualParts } from './seats'

/**
 * The form of a new meeting: the people of the last one, when the last one said that there would be a next, the phase
 * in which the case stands.
 *
 * @param minutes of a new meeting, by its kind; who meets again takes the minutes of the last time
 * @param now local time, `2026-12-03T09:30`
 */
export function newForm(state: CaseState, minutes: MeetingMinutes, now: string): PlanForm {
  const last = state.meetings.at(-1)
  const announced = last?.cooperation?.next
  const start = announced !== undefined && announced > now ? announced : nextHalfHour(now)
  const [date, time] = [dayIn(start), timeIn(start)]
  const base: PlanForm =
    last === undefined
      ? {
          kind: 'focusoverleg',
          approach: 'regulier',
          participants: [],
          split: false,
          parts: usualParts([]),
          date,
          time,
          minutes: String(minutes.focusoverleg),
          phase: state.phase,
          stepMinutes: {},
          partMinutes: {},
          questionMinutes: {},
          togetherGround: '',
        }
      : fromPlan(last.plan)
  const ownMinutes = { stepMinutes: {}, partMinutes: {}, questionMinutes: {} }
  return { ...base, ...ownMinutes, date, time, phase: state.phase, togetherGround: '' }
}

function nextHalfHour(now: string): string {
  const [hour = 0, minute = 0] = timeIn(now).split(':').map(Number)
  const whole =
    minute === 0 || minute === 30 ? [hour, minute] : minute < 30 ? [hour, 30] : [hour + 1, 0]
  const [h = 0, m = 0] = whole
  // Nobody plans a meeting for midnight; the chair changes it.
  return h > 23 ? `${dayIn(now)}T23:30` : `${dayIn(now)}T${pad(h)}:${pad(m)}`
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
