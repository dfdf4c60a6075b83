import type { MeetingPart, Participant } from './plan'
import type { CaseState } from '../state'
import { apartFrom } from '../visibility/reader'
import { isFamilySide } from '../visibility/seats'
import { isProsecutor } from '../room/atOneTable'

/** The names of the parts of a meeting, in their order. */
export const PART_NAMES = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as const

type Seated = Pick<MeetingPart, 'id' | 'present'>

/**
 * In which parts a meeting goes well: the public prosecutor without the family, and of two who may not meet each in a
 * part of their own; with the prosecutor that makes three. Everybody else is in every part. At least two parts.
 */
export function proposedParts(
  participants: readonly Participant[],
  state: Pick<CaseState, 'keptApart'>,
): readonly Seated[] {
  const groups = familyInGroups(participants, state)
  const family = participants.filter(isFamilySide)
  const prosecutors = participants.filter(isProsecutor)
  const isAlone = prosecutors.length > 0 || groups.length < 2
  const seated = isAlone ? [prosecutors, ...groups] : groups
  const others = participants.filter(
    (each) => !family.includes(each) && !prosecutors.includes(each),
  )
  const parts = seated.length < 2 ? [...seated, []] : seated
  return parts.map((own, at) => {
    const present = participants.filter((each) => others.includes(each) || own.includes(each))
    return { id: PART_NAMES[at] ?? String(at + 1), present: present.map((each) => each.id) }
  })
}

/** The family's side in as few groups as it takes, so that nobody meets whom they may not meet. */
function familyInGroups(
  participants: readonly Participant[],
  state: Pick<CaseState, 'keptApart'>,
): readonly (readonly Participant[])[] {
  const groups: Participant[][] = []
  for (const seat of participants.filter(isFamilySide)) {
    const apart = seat.person === undefined ? new Set<string>() : apartFrom(state, seat.person)
    const fits = groups.find((group) => group.every(({ person = '' }) => !apart.has(person)))
    if (fits === undefined) groups.push([seat])
    else fits.push(seat)
  }
  return groups
}
