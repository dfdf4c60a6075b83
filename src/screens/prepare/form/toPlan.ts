import type { Participant, Plan } from '#conference'
import { refused, ok, type Result } from '#base'
import type { StepId } from '#guide'
import { STEPS } from '#guide'
import type { PlanForm } from './planForm'
import { readTime } from './readTime'

/** What still has to be filled in before a meeting can be planned. */
export type Missing = 'date' | 'time' | 'minutes'

/** The plan that a form says. Refuses with the first field that has no meaning yet. */
export function toPlan(form: PlanForm): Result<Plan, Missing> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(form.date)) return refused('date')
  const time = readTime(form.time)
  if (time === null) return refused('time')
  const minutes = readMinutes(form.minutes, 5)
  if (minutes === null) return refused('minutes')
  const ground = form.togetherGround.trim()
  const stepMinutes = changedMinutes(form)
  return ok({
    kind: form.kind,
    approach: form.approach,
    start: `${form.date}T${time}`,
    minutes,
    phase: form.phase,
    participants: form.participants.map(tidy),
    parts: partsOf(form),
    ...(stepMinutes === null ? {} : { stepMinutes }),
    ...(ground === '' ? {} : { togetherGround: ground }),
  })
}

/** The parts that a form says: one with everybody, or A and B. */
export function partsOf({ split, participants, inA, inB }: PlanForm): Plan['parts'] {
  const everybody = participants.map((each) => each.id)
  if (!split) return [{ id: 'A', present: everybody }]
  return [
    { id: 'A', present: everybody.filter((id) => inA.includes(id)) },
    { id: 'B', present: everybody.filter((id) => inB.includes(id)) },
  ]
}

/** Reads whole minutes as typed, from `least` to 600; null where they are none. */
export function readMinutes(typed: string, least: number): number | null {
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN
  return minutes >= least && minutes <= 600 ? minutes : null
}

function changedMinutes({ stepMinutes }: PlanForm): Plan['stepMinutes'] | null {
  const changed = STEPS.flatMap((step): readonly (readonly [StepId, number])[] => {
    const minutes = readMinutes(stepMinutes[step] ?? '', 0)
    return minutes === null ? [] : [[step, minutes]]
  })
  return changed.length === 0 ? null : Object.fromEntries(changed)
}

function tidy({ organisation, role, person, ...rest }: Participant): Participant {
  return {
    ...rest,
    organisation: organisation.trim(),
    role: role.trim(),
    ...(rest.type === 'client' && person !== undefined ? { person } : {}),
  }
}
