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
  [1, ({ text }) => ({ type: 'codeChanged', code: text('never') })],
  [
    1,
    ({ text, state, dice }) => {
      const person = dice.pick(state().persons)
      return person === undefined
        ? null
        : { type: 'personPut', person: { ...person, label: text('open') } }
    },
  ],
  [
    1,
    ({ dice, text }) =>
      dice.oneIn(2)
        ? { type: 'caseClosed', ground: text('never') }
        : { type: 'caseReopened', ground: text('never') },
  ],
  [1, ({ text }) => ({ type: 'retentionSet', until: '2027-12-03', ground: text('never') })],
]
