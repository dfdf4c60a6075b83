import { besluitHerstel } from './besluit'
import { gate, list, perPerson, row, standing, text, yesNo } from './rows'
import type { Answer, Phase } from './types'
import { vooraf } from './vooraf'

/** The question that leads back to an earlier phase, asked twice in this phase. */
const backToSafety: Answer = gate(
  { answer: 'geen', leads: { to: 'on' } },
  { answer: 'directe', leads: { to: 'phase', phase: 'directeVeiligheid' } },
  { answer: 'stabiele', leads: { to: 'phase', phase: 'risicogestuurdeZorg' } },
)

/** Phase 3: working together on recovery and quality of life. Source: leidraad, phase 3. */
export const herstelgerichteZorg: Phase = {
  id: 'herstelgerichteZorg',
  steps: [
    { id: 'vooraf', questions: vooraf },
    {
      id: 'beeldvorming',
      questions: [
        row('beeld.stand', standing(), 2),
        row('beeld.stand.poort', backToSafety, 2),
        row('beeld.afspraken', { shape: 'carriedOver' }, 3),
        row('beeld.koers', list(), 3),
        row('beeld.koers.goed', list(), 2, 'beeld.koers'),
        row('beeld.koers.netwerk', perPerson(), 2, 'beeld.koers'),
        row('beeld.herstel', list(), 4),
        row(
          'beeld.herstel.top3',
          { shape: 'rank', of: 'beeld.herstel', top: 3 },
          2,
          'beeld.herstel',
        ),
        row('beeld.herstel.lang', { shape: 'mark', of: 'beeld.herstel' }, 1, 'beeld.herstel'),
        row('beeld.toekomst', perPerson(), 2),
        row('beeld.onbekend', list('owner', 'due'), 2),
        row('beeld.tafel', yesNo()),
      ],
    },
    {
      id: 'schaalvraag',
      questions: [
        row('schaal', { shape: 'score', best: 'high' }, 4),
        row('schaal.onderbouwing', { shape: 'grounds', of: 'schaal' }, 2, 'schaal'),
        row('schaal.schade', text(), 1, 'schaal'),
        row('schaal.haalbaar', text(), 1, 'schaal'),
        row('schaal.betrokkenen', { shape: 'familyScores', of: 'schaal' }, 2),
      ],
    },
    {
      id: 'oordeelsvorming',
      questions: [
        row('oordeel.terug', backToSafety, 2),
        row(
          'oordeel.poort',
          gate(
            { answer: 'ja', leads: { to: 'on' } },
            { answer: 'nee', leads: { to: 'step', step: 'besluitvorming', closingPlan: true } },
          ),
          3,
        ),
        row('oordeel.nodig', list(), 3),
        row('oordeel.nodig.gezin', perPerson(), 2, 'oordeel.nodig'),
        row('oordeel.bodemeisen', list(), 3),
        row('oordeel.wanneer', list(), 3),
      ],
    },
    { id: 'besluitvorming', questions: besluitHerstel },
    { id: 'afsluiting', questions: [] },
  ],
}
