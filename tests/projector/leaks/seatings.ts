import type { Participant, Plan } from '#conference'
import { PHASES } from '#guide'
import type { Player } from './player'

const PERSONS = ['p0', 'p1', 'p2', 'p3']

/** Opens a case with a family, relations, and perhaps two who are kept apart. */
export function openCase(player: Player): void {
  const { dice, send, text } = player
  send({ type: 'openCase', code: text('never'), practice: dice.oneIn(2) })
  const persons = PERSONS.slice(0, dice.roll(PERSONS.length + 1))
  for (const id of persons) {
    const label = text('label', id)
    send({ type: 'personPut', person: { id, label, lives: text('never') } })
  }
  const [one, other] = persons
  if (one !== undefined && other !== undefined) {
    send({ type: 'relationPut', relation: { kind: 'exPartners', from: one, to: other } })
    if (dice.oneIn(3))
      send({ type: 'keptApartPut', keptApart: { one, other, ground: text('never') } })
  }
}

/** Plans a meeting, of one part or of more, and begins it; false where it cannot be. */
export function beginMeeting(player: Player): boolean {
  const { dice, send, newId, text } = player
  const meeting = newId()
  player.isAt(meeting)
  const plan = planOf(player)
  const isPlanned =
    send({ type: 'meetingPlanned', meeting, plan }) ||
    // Two who may not meet are expected in one part: then a reason is written.
    send({ type: 'meetingPlanned', meeting, plan: { ...plan, togetherGround: text('never') } })
  const part = plan.parts[dice.oneIn(4) ? plan.parts.length - 1 : 0] ?? plan.parts[0]
  if (!isPlanned || part === undefined) return false
  const present = dice.oneIn(3) ? dice.some(plan.participants.map((each) => each.id)) : part.present
  const begins = (present: readonly string[]) =>
    send({ type: 'startMeeting', meeting, part: part.id, present })
  return begins(present) || begins(part.present)
}

function planOf(player: Player): Plan {
  const { dice, text } = player
  const participants = participantsOf(player)
  return {
    kind: 'focusoverleg',
    approach: 'regulier',
    start: '2026-12-03T09:30',
    minutes: 90,
    phase: dice.pick(PHASES) ?? 'directeVeiligheid',
    participants,
    parts: partsOf(player, participants),
    ...(dice.oneIn(4) && { stepMinutes: { besluitvorming: 40 } }),
    ...(dice.oneIn(4) && { questionMinutes: { 'directeVeiligheid.beeld.zorgen': 10 } }),
    ...(dice.oneIn(4) && { togetherGround: text('never') }),
  }
}

/** One part for all; A for the professionals and B with the family; or C for some of them. */
export function partsOf({ dice }: Player, participants: readonly Participant[]): Plan['parts'] {
  const all = participants.map((each) => each.id)
  const family = participants.filter((each) => isFamily(each)).map((each) => each.id)
  const professionals = all.filter((each) => !family.includes(each))
  const some = (expected: readonly string[]) => (dice.oneIn(5) ? dice.some(all) : expected)
  const withoutOm = professionals.filter((each) => each !== 'om')
  const roll = dice.roll(4)
  if (roll === 0) return [{ id: 'A', present: all, ...(dice.oneIn(4) && { minutes: 60 }) }]
  const first = { id: 'A', present: some(professionals) }
  if (roll < 3) return [first, { id: 'B', present: some([...withoutOm, ...family]) }]
  const [one, ...others] = family
  return [
    first,
    { id: 'B', present: some([...withoutOm, ...(one === undefined ? [] : [one])]) },
    { id: 'C', present: some([...withoutOm, ...others]) },
  ]
}

function participantsOf(player: Player): readonly Participant[] {
  const { dice, text, state } = player
  const organisation = () => (dice.oneIn(5) ? 'Politie' : text('open'))
  const seat = (
    id: string,
    type: Participant['type'],
    more: Partial<Participant> = {},
  ): Participant => ({ id, organisation: organisation(), role: text('open'), type, ...more })
  const clients = dice.some(state().persons).map(({ id }) => familySeat(player, id))
  return [
    seat('pr', 'procesregisseur'),
    seat('om', 'professional', dice.oneIn(2) ? { organisation: 'OM' } : {}),
    seat('vt', dice.oneIn(4) ? 'tolk' : 'professional'),
    seat('cr', 'casusregisseur'),
    ...clients,
    ...(dice.oneIn(3) ? [seat('vp', 'vertrouwenspersoon')] : []),
  ]
}

/**
 * Somebody of the family: chosen as that one, or typed anew, as an organisation. At each table under another id, or
 * under the same.
 */
export function familySeat({ dice, text, state, newId }: Player, person: string): Participant {
  const label = state().persons.find((each) => each.id === person)?.label ?? ''
  const id = dice.oneIn(2) ? `c-${person}` : newId()
  const typed = dice.pick([label, `${label} (11)`, ` ${label}`])
  switch (dice.roll(5)) {
    case 1:
      return { id, organisation: typed ?? label, role: text('open'), type: 'professional' }
    case 2:
      return { id, organisation: '', role: label, type: 'client' }
    case 3:
      return { id, organisation: text('open'), role: '', type: 'vertrouwenspersoon', person }
    default:
      return { id, organisation: '', role: text('open'), type: 'client', person }
  }
}

function isFamily({ type, person }: Participant): boolean {
  return type === 'client' || type === 'vertrouwenspersoon' || person !== undefined
}
