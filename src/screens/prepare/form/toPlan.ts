import type { Participant, Plan } from '#conference'
import { isFamilySide } from '#conference'
import { refused, ok, type Result } from '#base'
import { STEPS } from '#guide'
import type { PlanForm } from './planForm'
import { readMinutes } from './readMinutes'
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
  const stepMinutes = changed(form.stepMinutes, STEPS)
  const questionMinutes = changed(form.questionMinutes, Object.keys(form.questionMinutes))
  return ok({
    kind: form.kind,
    approach: form.approach,
    start: `${form.date}T${time}`,
    minutes,
    phase: form.phase,
    participants: form.participants.map(tidy),
    parts: partsOf(form),
    ...(stepMinutes === null ? {} : { stepMinutes }),
    ...(questionMinutes === null ? {} : { questionMinutes }),
    ...(ground === '' ? {} : { togetherGround: ground }),
  })
}

/** The parts that a form says: one with everybody, or those with the minutes that were chosen for them. */
export function partsOf({ split, participants, parts, partMinutes }: PlanForm): Plan['parts'] {
  const everybody = participants.map((each) => each.id)
  if (!split) return [{ id: 'A', present: everybody }]
  return parts.map(({ id, present }) => {
    const minutes = readMinutes(partMinutes[id] ?? '', 0)
    const seated = everybody.filter((each) => present.includes(each))
    return { id, present: seated, ...(minutes === null ? {} : { minutes }) }
  })
}

/** The minutes that have a meaning, of these names; null where none were changed. */
function changed(
  typed: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, number>> | null {
  const read = names.flatMap((name): readonly (readonly [string, number])[] => {
    const minutes = readMinutes(typed[name] ?? '', 0)
    return minutes === null ? [] : [[name, minutes]]
  })
  return read.length === 0 ? null : Object.fromEntries(read)
}

function tidy({ organisation, role, person, ...rest }: Participant): Participant {
  return {
    ...rest,
    organisation: organisation.trim(),
    role: role.trim(),
    ...(isFamilySide(rest) && person !== undefined ? { person } : {}),
  }
}
