import { expect, it } from 'vitest'
import { isUndoable } from '#conference'
import { FACT_TYPES } from '../../conference/factTypes'
import { canBeUndone } from './book/onlooker'

/** Commands from which a fact of another name follows. */
const writes: Readonly<Record<string, string>> = {
  answerGate: 'gateAnswered',
  choosePhase: 'phaseChosen',
  declarePhase: 'phaseDeclared',
}

// A fact that is new would otherwise be noticed here by one random meeting in ten thousand.
it('counts as undone in these meetings what undo takes back, nothing less and nothing more', () => {
  const counted = [...canBeUndone].map((command) => writes[command] ?? command)
  expect(counted.toSorted()).toEqual(FACT_TYPES.filter((type) => isUndoable({ type })).toSorted())
})
