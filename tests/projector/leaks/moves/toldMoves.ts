import type { Moves } from './move'

/** Whom something was told, was not, or nothing noted any more. */
export const toldMoves: Moves = [
  [
    6,
    ({ dice, state, text, date }) => {
      const { meetings, persons } = state()
      const item = dice.pick(
        meetings.flatMap(({ entries, agreements, bottomLines }) => [
          ...entries,
          ...agreements,
          ...bottomLines,
        ]),
      )
      const to = dice.some(persons.map(({ id }) => id))
      const how = dice.pick(['told', 'told', 'notTold', 'notNoted'] as const) ?? 'told'
      if (item === undefined) return null
      return {
        type: 'told',
        item: item.id,
        to,
        how,
        ...(dice.oneIn(2) && { note: text('never') }),
        ...(dice.oneIn(2) && { on: date('never') }),
      }
    },
  ],
]
