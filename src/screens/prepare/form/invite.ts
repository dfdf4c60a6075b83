import type { Invited, PlanForm } from './planForm'
import { seatNew } from './seats'

/** Puts somebody on the list, or in the place of who has that id; in which parts is decided for who is new. */
export function invite(form: PlanForm, somebody: Invited): PlanForm {
  const at = form.participants.findIndex((each) => each.id === somebody.id)
  if (at >= 0) return { ...form, participants: form.participants.with(at, somebody) }
  return {
    ...form,
    participants: [...form.participants, somebody],
    parts: seatNew(form.parts, somebody),
  }
}

/** Takes somebody off the list. */
export function uninvite(form: PlanForm, id: string): PlanForm {
  return {
    ...form,
    participants: form.participants.filter((each) => each.id !== id),
    parts: form.parts.map((part) => ({
      ...part,
      present: part.present.filter((each) => each !== id),
    })),
  }
}
