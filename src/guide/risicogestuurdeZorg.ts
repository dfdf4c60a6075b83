import { besluit } from './besluit'
import { gate, list, perPerson, row, standing, text, yesNo } from './rows'
import type { Phase } from './types'
import { vooraf } from './vooraf'

/** Phase 2: working together on the risks of (repeated) unsafety. Source: leidraad, phase 2. */
export const risicogestuurdeZorg: Phase = {
  id: 'risicogestuurdeZorg',
  steps: [
    { id: 'vooraf', questions: vooraf },
    {
      id: 'beeldvorming',
      questions: [
        row('beeld.stand', standing(), 2),
        row(
          'beeld.stand.poort',
          gate(
            { answer: 'ja', leads: { to: 'phase', phase: 'directeVeiligheid' } },
            { answer: 'nee', leads: { to: 'on' } },
          ),
          2,
        ),
        row('beeld.afspraken', { shape: 'carriedOver' }, 3),
        row('beeld.risicos', list('certainty', 'source', 'nature', 'reach'), 5),
        row(
          'beeld.risicos.top3',
          { shape: 'rank', of: 'beeld.risicos', top: 3 },
          2,
          'beeld.risicos',
        ),
        row('beeld.inzet', list('when', 'result'), 2),
        row('beeld.ervaring', perPerson(), 2),
        row('beeld.krachten', list(), 2),
        row('beeld.krachten.steun', perPerson(), 1, 'beeld.krachten'),
        row('beeld.krachten.goed', list(), 1, 'beeld.krachten'),
        row('beeld.onbekend', list('owner', 'due'), 2),
        row('beeld.tafel', yesNo()),
      ],
    },
    {
      id: 'schaalvraag',
      questions: [
        row('schaal', { shape: 'score', best: 'low' }, 4),
        row('schaal.onderbouwing', { shape: 'grounds', of: 'schaal' }, 2, 'schaal'),
        row('schaal.risico', text(), 1, 'schaal'),
        row('schaal.kans', text(), 1, 'schaal'),
        row('schaal.betrokkenen', { shape: 'familyScores', of: 'schaal' }, 2),
      ],
    },
    {
      id: 'oordeelsvorming',
      questions: [
        row(
          'oordeel.terug',
          gate(
            { answer: 'ja', leads: { to: 'phase', phase: 'directeVeiligheid' } },
            { answer: 'nee', leads: { to: 'on' } },
          ),
          2,
        ),
        row(
          'oordeel.poort',
          gate(
            { answer: 'zorgen', leads: { to: 'on' } },
            { answer: 'geen', leads: { to: 'phase', phase: 'herstelgerichteZorg' } },
          ),
          3,
        ),
        row('oordeel.nodig', list(), 3),
        row('oordeel.nodig.gezin', perPerson(), 2, 'oordeel.nodig'),
        row('oordeel.bodemeisen', list(), 3),
        row('oordeel.wanneer', list(), 3),
      ],
    },
    { id: 'besluitvorming', questions: besluit },
    { id: 'afsluiting', questions: [] },
  ],
}
