import type { CaseState } from '#conference'
import { isFamilySide, isProsecutor, PART_NAMES, proposedParts, withFamilySeats } from '#conference'
import type { Invited, PlanForm } from './planForm'

type Parts = PlanForm['parts']

/** Where everybody would sit if the meeting were split in two. */
export function usualParts(participants: readonly Invited[]): Parts {
  const empty: Parts = [
    { id: 'A', present: [] },
    { id: 'B', present: [] },
  ]
  return participants.reduce(seatNew, empty)
}

/**
 * Seats somebody new: the public prosecutor in the first part only, the family and whom they trust in the second,
 * everybody else in each.
 */
export function seatNew(parts: Parts, somebody: Invited): Parts {
  const isIn = (at: number) => {
    if (isFamilySide(somebody)) return at === 1
    return !isProsecutor(somebody) || at === 0
  }
  return parts.map((part, at) =>
    isIn(at) ? { ...part, present: [...part.present, somebody.id] } : part,
  )
}

/** Says whether somebody is in a part. */
export function seat(form: PlanForm, id: string, part: string, present: boolean): PlanForm {
  const parts = form.parts.map((each) => {
    if (each.id !== part) return each
    const others = each.present.filter((other) => other !== id)
    return { ...each, present: present ? [...others, id] : others }
  })
  return { ...form, parts }
}

/** One part more, with those who are in every other part. */
export function withPartMore(form: PlanForm): PlanForm {
  const { parts, participants } = form
  const id = PART_NAMES.find((name) => !parts.some((each) => each.id === name))
  if (id === undefined) return form
  const everywhere = participants.filter((each) =>
    parts.every(({ present }) => present.includes(each.id)),
  )
  return { ...form, parts: [...parts, { id, present: everywhere.map((each) => each.id) }] }
}

/** One part less, the last; two are left at least. */
export function withPartLess(form: PlanForm): PlanForm {
  return form.parts.length > 2 ? { ...form, parts: form.parts.slice(0, -1) } : form
}

/** The form with the parts in which this meeting goes well. */
export function withProposedParts(
  form: PlanForm,
  state: Pick<CaseState, 'persons' | 'keptApart'>,
): PlanForm {
  return { ...form, split: true, parts: proposedParts(atTable(form, state), state) }
}

/** Those who are invited; whoever is named like somebody of the family is that one. */
export function atTable(
  { participants }: Pick<PlanForm, 'participants'>,
  { persons }: Pick<CaseState, 'persons'>,
): readonly Invited[] {
  return withFamilySeats({ participants }, persons).participants
}
