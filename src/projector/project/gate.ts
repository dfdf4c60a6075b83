import { loose } from '#conference'
import type { GateAnswer } from '#guide'
import type { Content } from '../projection'
import type { Asked } from './asked'
import { keyHere } from './asked'
import { differsOf } from './lines'

/** A gate: its answers, which was given, the ground, and who differs. */
export function gateOf(asked: Asked, answers: readonly GateAnswer[]): Content {
  const { eyes } = asked
  const key = keyHere(asked)
  const base = { kind: 'gate', answers: answers.map((each) => each.answer) } as const
  const gate = eyes.meeting.gates[key]
  const stands = gate !== undefined && eyes.now.gates[key] !== undefined
  if (!stands || !eyes.may({ id: loose.answer(key), part: gate.part })) {
    return { ...base, chosen: null, ground: null, differs: [] }
  }
  return {
    ...base,
    chosen: gate.answer,
    ground: eyes.looseText(loose.ground(key), gate.ground),
    differs: differsOf(eyes, gate.differs, (each) => loose.differs('gate', key, each)),
  }
}
