import type { Invited, PartId, PlanForm } from './planForm'

/** Puts somebody on the list, or in the place of who has that id; in which parts is decided for who is new. */
export function invite(form: PlanForm, somebody: Invited): PlanForm {
  const at = form.participants.findIndex((each) => each.id === somebody.id)
  if (at >= 0) return { ...form, participants: form.participants.with(at, somebody) }
  const parts = usualParts(somebody)
  return {
    ...form,
    participants: [...form.participants, somebody],
    inA: parts.includes('A') ? [...form.inA, somebody.id] : form.inA,
    inB: parts.includes('B') ? [...form.inB, somebody.id] : form.inB,
  }
}

/** Takes somebody off the list. */
export function uninvite(form: PlanForm, id: string): PlanForm {
  const without = (ids: readonly string[]) => ids.filter((each) => each !== id)
  return {
    ...form,
    participants: form.participants.filter((each) => each.id !== id),
    inA: without(form.inA),
    inB: without(form.inB),
  }
}

/** Says whether somebody is in a part. */
export function seat(form: PlanForm, id: string, part: PartId, present: boolean): PlanForm {
  const key = part === 'A' ? 'inA' : 'inB'
  const others = form[key].filter((each) => each !== id)
  return { ...form, [key]: present ? [...others, id] : others }
}

/**
 * In which parts of a split meeting somebody sits if nobody says otherwise: the public prosecutor only in A, the family
 * and whom they trust only in B, everybody else in both.
 */
export function usualParts({ organisation, type }: Invited): readonly PartId[] {
  if (type === 'client' || type === 'vertrouwenspersoon') return ['B']
  return isProsecutor(organisation) ? ['A'] : ['A', 'B']
}

function isProsecutor(organisation: string): boolean {
  return /^om$|^om\b|openbaar ministerie|public prosecut|\bjustitie\b/i.test(organisation.trim())
}
