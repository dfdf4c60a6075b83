import type { PhaseId } from '#guide'

/** Where each answer of each gate leads, by hand from the leidraad. */
export interface GateRow {
  readonly phase: PhaseId
  readonly gate: string
  readonly answer: string
  /** The place at which one arrives: phase, step, question. */
  readonly arrives: readonly [PhaseId, string, string]
  /** The answer leads to closing the case, so that the closing plan is asked. */
  readonly closing?: true
}

const [ONE, TWO, THREE] = [
  'directeVeiligheid',
  'risicogestuurdeZorg',
  'herstelgerichteZorg',
] as const

const TO_ONE = [ONE, 'beeldvorming', 'beeld.zorgen'] as const
const TO_TWO = [TWO, 'beeldvorming', 'beeld.stand'] as const
const TO_THREE = [THREE, 'beeldvorming', 'beeld.stand'] as const

export const GATE_TABLE: readonly GateRow[] = [
  go(ONE, 'oordeel.poort', 'zorgen', [ONE, 'oordeelsvorming', 'oordeel.nodig']),
  go(ONE, 'oordeel.poort', 'geen', TO_TWO),

  go(TWO, 'beeld.stand.poort', 'ja', TO_ONE),
  go(TWO, 'beeld.stand.poort', 'nee', [TWO, 'beeldvorming', 'beeld.afspraken']),
  go(TWO, 'oordeel.terug', 'ja', TO_ONE),
  go(TWO, 'oordeel.terug', 'nee', [TWO, 'oordeelsvorming', 'oordeel.poort']),
  go(TWO, 'oordeel.poort', 'zorgen', [TWO, 'oordeelsvorming', 'oordeel.nodig']),
  go(TWO, 'oordeel.poort', 'geen', TO_THREE),

  go(THREE, 'beeld.stand.poort', 'geen', [THREE, 'beeldvorming', 'beeld.afspraken']),
  go(THREE, 'beeld.stand.poort', 'directe', TO_ONE),
  go(THREE, 'beeld.stand.poort', 'stabiele', TO_TWO),
  go(THREE, 'oordeel.terug', 'geen', [THREE, 'oordeelsvorming', 'oordeel.poort']),
  go(THREE, 'oordeel.terug', 'directe', TO_ONE),
  go(THREE, 'oordeel.terug', 'stabiele', TO_TWO),
  go(THREE, 'oordeel.poort', 'ja', [THREE, 'oordeelsvorming', 'oordeel.nodig']),
  {
    ...go(THREE, 'oordeel.poort', 'nee', [THREE, 'besluitvorming', 'besluit.brainstorm']),
    closing: true,
  },
]

function go(phase: PhaseId, gate: string, answer: string, arrives: GateRow['arrives']): GateRow {
  return { phase, gate, answer, arrives }
}
