import type { Plan, Participant } from '#conference'
import { PHASES } from '#guide'
import type { Player } from './player'

const PERSONS = ['p0', 'p1', 'p2', 'p3']

/** Opens a case with a family, relations, and perhaps two who are kept apart. */
export function openCase(player: Player): void {
  const { dice, send, text } = player
  send({ type: 'openCase', code: text('never'), practice: dice.oneIn(2) })
  const persons = PERSONS.slice(0, dice.roll(PERSONS.length + 1))
  for (const id of persons) {
    send({ type: 'personPut', person: { id, label: text('open'), lives: text('never') } })
  }
  const [one, other] = persons
  if (one !== undefined && other !== undefined) {
    send({ type: 'relationPut', relation: { kind: 'exPartners', from: one, to: other } })
    if (dice.oneIn(4))
      send({ type: 'keptApartPut', keptApart: { one, other, ground: text('never') } })
  }
}

/** Plans a meeting, of one part or of two, and begins it. */
export function beginMeeting(player: Player): void {
  const { dice, send, newId } = player
  const meeting = newId()
  player.isAt(meeting)
  const plan = planOf(player)
  send({ type: 'meetingPlanned', meeting, plan })
  const part = plan.parts[dice.oneIn(4) ? plan.parts.length - 1 : 0] ?? plan.parts[0]
  if (part === undefined) return
  const present = dice.oneIn(3) ? dice.some(plan.participants.map((each) => each.id)) : part.present
  send({ type: 'startMeeting', meeting, part: part.id, present })
}

function planOf(player: Player): Plan {
  const { dice, text } = player
  const participants = participantsOf(player)
  const all = participants.map((each) => each.id)
  const family = participants.filter((each) => isFamily(each)).map((each) => each.id)
  const professionals = all.filter((each) => !family.includes(each))
  const parts =
    dice.roll(3) === 0
      ? [{ id: 'A', present: all }]
      : [
          { id: 'A', present: dice.oneIn(5) ? dice.some(all) : professionals },
          {
            id: 'B',
            present: dice.oneIn(5) ? dice.some(all) : all.filter((each) => each !== 'om'),
          },
        ]
  return {
    kind: 'focusoverleg',
    approach: 'regulier',
    start: '2026-12-03T09:30',
    minutes: 90,
    phase: dice.pick(PHASES) ?? 'directeVeiligheid',
    participants,
    parts,
    togetherGround: text('never'),
  }
}

function participantsOf({ dice, text, state }: Player): readonly Participant[] {
  const organisation = () => (dice.oneIn(5) ? 'Politie' : text('open'))
  const seat = (
    id: string,
    type: Participant['type'],
    more: Partial<Participant> = {},
  ): Participant => ({ id, organisation: organisation(), role: text('open'), type, ...more })
  const clients = state()
    .persons.slice(0, dice.roll(3))
    .map(({ id }) => seat(`c-${id}`, 'client', { person: id, organisation: '' }))
  return [
    seat('pr', 'procesregisseur'),
    seat('om', 'professional'),
    seat('vt', 'professional'),
    seat('cr', 'casusregisseur'),
    ...clients,
    ...(dice.oneIn(3) ? [seat('vp', 'vertrouwenspersoon')] : []),
  ]
}

function isFamily({ type }: Participant): boolean {
  return type === 'client' || type === 'vertrouwenspersoon'
}
