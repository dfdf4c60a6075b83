import type { GateAnswerId, PhaseId, QuestionId } from '#guide'
import { isUndoable, type Fact, type FactOf } from '../log/facts'

/** A gate as it was answered, or passed over. */
export interface GateOnTheWay {
  readonly question: QuestionId
  /** Null where it was passed over. */
  readonly answer: GateAnswerId | null
  readonly ground: string
  /** The other phase to which the answer leads; null where it leads on. */
  readonly leads: PhaseId | null
  /** Whether that was for this meeting or for the next; null while the chair has not chosen. */
  readonly when: 'now' | 'later' | null
}

/** From the moment at which a meeting came to a phase until it went to another. */
export interface Visit {
  readonly phase: PhaseId
  /** Instant at which it began. */
  readonly at: string
  readonly gates: readonly GateOnTheWay[]
  /** Something was said or decided here, or the group chose to come here. */
  readonly counts: boolean
}

type Move = FactOf<'placeEntered' | 'takenBack' | 'broughtBack'>

/** The visits that the facts of one meeting tell, in order. */
export function visitsOf(facts: readonly Fact[]): readonly Visit[] {
  const visits: Visit[] = []
  let chosenIn: string | null = null
  for (const fact of facts) {
    if (choosesPhase(fact)) chosenIn = fact.action
    const last = visits.at(-1)
    if (isMove(fact)) {
      const counts = fact.action === chosenIn
      if (last?.phase !== fact.phase)
        visits.push({ phase: fact.phase, at: fact.at, gates: [], counts })
    } else if (last !== undefined) visits.splice(-1, 1, after(last, fact))
  }
  return visits
}

/** The visits at which something happened, and the last, where the meeting ended; what they have in common as one. */
export function withoutLooks(visits: readonly Visit[]): readonly Visit[] {
  return visits
    .filter((visit) => visit.counts || visit === visits.at(-1))
    .reduce<readonly Visit[]>((kept, visit) => {
      const last = kept.at(-1)
      if (last?.phase !== visit.phase) return [...kept, visit]
      return [...kept.slice(0, -1), { ...last, gates: visit.gates.reduce(withGate, last.gates) }]
    }, [])
}

function isMove(fact: Fact): fact is Move {
  return fact.type === 'placeEntered' || fact.type === 'takenBack' || fact.type === 'broughtBack'
}

function choosesPhase(fact: Fact): boolean {
  return fact.type === 'phaseDeclared' || (fact.type === 'phaseChosen' && fact.when === 'now')
}

function after(visit: Visit, fact: Fact): Visit {
  // Saying in which phase the family is leads away from here, or leads nowhere.
  const counts = visit.counts || (isUndoable(fact) && fact.type !== 'phaseDeclared')
  return { ...visit, counts, gates: gatesAfter(visit.gates, fact) }
}

function gatesAfter(gates: readonly GateOnTheWay[], fact: Fact): readonly GateOnTheWay[] {
  switch (fact.type) {
    case 'gateAnswered': {
      const { question, answer, ground } = fact.gate
      return withGate(gates, { question, answer, ground, leads: fact.leads, when: null })
    }
    case 'gatePassedOver': {
      const { question, ground } = fact
      return withGate(gates, { question, answer: null, ground, leads: null, when: null })
    }
    case 'phaseChosen': {
      const led = gates.findLast((each) => each.leads === fact.phase)
      return gates.map((each) => (each === led ? { ...each, when: fact.when } : each))
    }
    default:
      return gates
  }
}

/** The gates with this one as it stands now: in its place, and with what was chosen because of the same answer. */
function withGate(gates: readonly GateOnTheWay[], gate: GateOnTheWay): readonly GateOnTheWay[] {
  const before = gates.find((each) => each.question === gate.question)
  if (before === undefined) return [...gates, gate]
  const when = gate.when ?? (before.answer === gate.answer ? before.when : null)
  return gates.map((each) => (each === before ? { ...gate, when } : each))
}
