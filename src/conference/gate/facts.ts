import * as v from 'valibot'
import { findQuestion, keyOf } from '#guide'
import { meetingFact } from '../log/envelope'
import { onlyStandingChoice } from '../log/erase/onlyStanding'
import type { Fact, FactOf } from '../log/facts'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import type { Meeting } from '../state'
import { phase, text } from '../values'
import { gateAnswer } from './gate'
import { leading } from './leading'
import { chosenIn, dissents, keyedText } from '../visibility/keyedTexts'
import { textKey } from '../visibility/textKey'

/** The gates, and the phase in which the family is. */
export const gateFacts = [
  /** `leads`: the other phase to which the answer leads, about which the chair still chooses. */
  meetingFact('gateAnswered', { gate: gateAnswer, leads: v.nullable(phase) }),
  /** Where a gate led to another phase: now, or when the meeting is closed. */
  meetingFact('phaseChosen', { phase, when: v.picklist(['now', 'later']) }),
  meetingFact('gatePassedOver', { phase, question: v.string(), ground: text }),
  meetingFact('phaseDeclared', { phase }),
] as const

/** The others follow from answering a gate, choosing and declaring a phase. */
export const gateChecks: Checks<typeof gateFacts> = {
  gatePassedOver: ({ phase, question, ground }, { guide }) => {
    const isGate = findQuestion(guide, phase, question)?.answer.shape === 'gate'
    if (!isGate) return { code: 'not-a-gate' }
    return ground.trim() === '' ? { code: 'ground-empty' } : null
  },
}

export const gateEvolves: Evolves<typeof gateFacts> = {
  gateAnswered: (meeting, { gate, leads }) => ({
    ...meeting,
    gates: { ...meeting.gates, [keyOf(gate.phase, gate.question)]: gate },
    ...leading(meeting, gate, leads),
    closing:
      gate.phase === 'herstelgerichteZorg' && gate.question === 'oordeel.poort'
        ? gate.answer === 'nee'
        : meeting.closing,
  }),
  phaseChosen: (meeting, { phase, when }) =>
    when === 'later'
      ? { ...meeting, toChoose: null, later: phase }
      : { ...meeting, toChoose: null, later: null, ledBy: null, phase, decided: phase },
  gatePassedOver: (meeting, { phase, question, ground }) => ({
    ...meeting,
    gatesPassedOver: { ...meeting.gatesPassedOver, [keyOf(phase, question)]: ground },
  }),
  phaseDeclared: (meeting, { phase }) => ({
    ...meeting,
    phase,
    decided: phase,
    toChoose: null,
    later: null,
    ledBy: null,
  }),
}

export const gateSays: Says<typeof gateFacts> = {
  gateAnswered: {
    keyedTexts: ({ gates }, fact) => {
      const key = keyOf(fact.gate.phase, fact.gate.question)
      const gate = gates[key]
      if (gate === undefined) return []
      return [
        [textKey.answer(key), chosenIn(gate, gate.answer)],
        ...keyedText(textKey.ground(key), gate.ground),
        ...dissents('gate', key, gate.differs),
      ]
    },
  },
  phaseChosen: 'nothing',
  gatePassedOver: 'nothing',
  phaseDeclared: 'nothing',
}

export const gateSets: Sets<typeof gateFacts> = {
  gateAnswered: {
    sets: ({ meeting, gate }) => [`${meeting} gate ${keyOf(gate.phase, gate.question)}`],
  },
  phaseChosen: { sets: ({ meeting }) => [`${meeting} phase`] },
  gatePassedOver: {
    sets: ({ meeting, phase, question }) => [`${meeting} passedOver ${phase}.${question}`],
  },
  phaseDeclared: { sets: ({ meeting }) => [`${meeting} phase`] },
}

export const gateRemains: Remains<typeof gateFacts> = {
  gateAnswered: {
    afterClosing: openLead,
    onlyStanding: (fact, { gates }) => {
      const final = gates[keyOf(fact.gate.phase, fact.gate.question)]
      return { ...fact, gate: onlyStandingChoice(fact.gate, final, ['ground']) }
    },
  },
  phaseChosen: {
    afterClosing: (fact, { later }) =>
      fact.when === 'later' && fact.phase === later ? fact : null,
  },
  gatePassedOver: {
    afterClosing: 'goes',
    onlyStanding: (fact, { gatesPassedOver }) => {
      const final = gatesPassedOver[keyOf(fact.phase, fact.question)]
      return { ...fact, ground: fact.ground === final ? fact.ground : '' }
    },
  },
  phaseDeclared: { afterClosing: 'goes' },
}

/** Not how a gate was answered, only that it leads the case to another phase, where nobody said when. */
function openLead(fact: FactOf<'gateAnswered'>, meeting: Meeting): Fact | null {
  const { toChoose: phase, later, ledBy } = meeting
  if (phase === null || later !== null) return null
  if (ledBy !== keyOf(fact.gate.phase, fact.gate.question)) return null
  const { gate: _gate, leads: _leads, ...envelope } = fact
  return { ...envelope, type: 'phaseChosen', phase, when: 'later' }
}
