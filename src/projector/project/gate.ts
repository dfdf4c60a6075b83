import { textKey } from '#conference'
import type { GateAnswer } from '#guide'
import type { Content } from '../projection'
import type { Asked } from './asked'
import { keyHere } from './asked'
import { differsOf } from './lines'

/** A gate: its answers, which was given, the ground, and who differs. */
export function gateOf(asked: Asked, answers: readonly GateAnswer[]): Content {
  const { visibility } = asked
  const key = keyHere(asked)
  const base = { kind: 'gate', answers: answers.map((each) => each.answer) } as const
  const gate = visibility.meeting.gates[key]
  const stands = gate !== undefined && visibility.now.gates[key] !== undefined
  if (!stands || !visibility.may({ id: textKey.answer(key), part: gate.part })) {
    return { ...base, chosen: null, ground: null, differs: [] }
  }
  return {
    ...base,
    chosen: gate.answer,
    ground: visibility.textByKey(textKey.ground(key), gate.ground),
    differs: differsOf(visibility, gate.differs, (each) => textKey.differs('gate', key, each)),
  }
}
