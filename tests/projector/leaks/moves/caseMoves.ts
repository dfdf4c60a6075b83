import type { Moves } from './move'

/** What is noted of the case itself. */
export const caseMoves: Moves = [
  // Somebody is invited, or is from another organisation than was thought.
  [
    1,
    ({ dice, text }, { id, plan }) => {
      const changed = dice.pick(plan.participants)?.id
      const participants = plan.participants.map((each) =>
        each.id === changed ? { ...each, organisation: text('open') } : each,
      )
      return { type: 'meetingPlanned', meeting: id, plan: { ...plan, participants } }
    },
  ],
  [
    1,
    ({ dice, state }) => {
      const person = dice.pick(state().persons)
      return person === undefined || !dice.oneIn(3)
        ? null
        : { type: 'personRemoved', person: person.id }
    },
  ],
  [
    1,
    ({ dice, state }) => {
      const [from, to] = [dice.pick(state().persons)?.id, dice.pick(state().persons)?.id]
      if (from === undefined || to === undefined) return null
      return { type: 'relationPut', relation: { kind: 'parent', from, to } }
    },
  ],
  [
    1,
    ({ dice, state }) => {
      const relation = dice.pick(state().relations)
      return relation === undefined || !dice.oneIn(3) ? null : { type: 'relationRemoved', relation }
    },
  ],
  [1, ({ text }) => ({ type: 'codeChanged', code: text('never') })],
  // Somebody is called otherwise, or turns out to be of the family: a new partner, a child that is expected.
  [
    1,
    ({ text, state, dice }) => {
      const person = dice.pick(state().persons)
      return person === undefined
        ? null
        : { type: 'personPut', person: { ...person, label: text('label', person.id) } }
    },
  ],
  [
    2,
    ({ text, newId, dice }, { plan }) => {
      const id = newId()
      const strangers = plan.participants.filter((each) => each.person === undefined)
      const typed = dice.oneIn(4) ? dice.pick(strangers)?.organisation.trim() : undefined
      const isFree = /^~\d+~$/.test(typed ?? '')
      const label = typed !== undefined && isFree ? typed : text('label', id)
      const born = dice.oneIn(4) ? { born: 1900 + dice.roll(120) } : {}
      return { type: 'personPut', person: { id, label, lives: text('never'), ...born } }
    },
  ],
  [
    2,
    ({ dice, state }, { id, status }) => {
      if (status !== 'running') return null
      const { persons, relations } = state()
      const looked = dice.some(persons.map((each) => each.id))
      return { type: 'familyLooked', meeting: id, persons: looked, relations: dice.some(relations) }
    },
  ],
  [
    1,
    ({ dice, state, text }) => {
      const [one, other] = [dice.pick(state().persons)?.id, dice.pick(state().persons)?.id]
      if (one === undefined || other === undefined || one === other || !dice.oneIn(2)) return null
      const pair = { one, other, ground: text('never') }
      return dice.oneIn(2)
        ? { type: 'keptApartPut', keptApart: pair }
        : { type: 'keptApartRemoved', keptApart: pair }
    },
  ],
  [
    1,
    ({ dice, text }) =>
      dice.oneIn(2)
        ? {
            type: 'caseClosed',
            ground: text('never'),
            ...(dice.oneIn(4) && { kept: 'everything' as const }),
          }
        : { type: 'caseReopened', ground: text('never') },
  ],
  [1, ({ text, date }) => ({ type: 'retentionSet', until: date('never'), ground: text('never') })],
]
