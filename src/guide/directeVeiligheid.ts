import { besluit } from './besluit'
import { gate, list, perPerson, row, text, yesNo, yesNoUnknown } from './rows'
import type { Phase } from './types'
import { vooraf } from './vooraf'

/** Phase 1: working together on safety; the result is a safety plan. Source: leidraad, phase 1. */
export const directeVeiligheid: Phase = {
  id: 'directeVeiligheid',
  steps: [
    { id: 'vooraf', questions: vooraf },
    {
      id: 'beeldvorming',
      questions: [
        // The text says why one worries; what exactly about is asked further below it.
        row('beeld.zorgen', list('certainty', 'source'), 6),
        row(
          'beeld.zorgen.waarover',
          { shape: 'detail', of: 'beeld.zorgen', fields: ['by'] },
          1,
          'beeld.zorgen',
        ),
        row(
          'beeld.incidenten',
          {
            shape: 'slots',
            fields: ['by', 'about', 'slot', 'when', 'certainty', 'source'],
          },
          4,
        ),
        row('beeld.eerder', yesNoUnknown()),
        row('beeld.gevaar', { shape: 'common', fields: ['by', 'about', 'certainty'] }, 4),
        row('beeld.patronen', list('certainty'), 3),
        row('beeld.patronen.eerst', { shape: 'rank', of: 'beeld.patronen' }, 1, 'beeld.patronen'),
        row('beeld.krachten', perPerson(), 3),
        row('beeld.krachten.veilig', { shape: 'mark', of: 'beeld.krachten' }, 1, 'beeld.krachten'),
        row('beeld.krachten.benut', { shape: 'mark', of: 'beeld.krachten' }, 1, 'beeld.krachten'),
        row('beeld.onbekend', list('owner', 'due'), 2),
        row('beeld.tafel', yesNo()),
      ],
    },
    {
      id: 'schaalvraag',
      questions: [
        row('schaal', { shape: 'score', best: 'low' }, 4),
        row('schaal.onderbouwing', { shape: 'grounds', of: 'schaal' }, 2, 'schaal'),
        row('schaal.ernst', text(), 1, 'schaal'),
        row('schaal.gevolgen', text(), 1, 'schaal'),
        row('schaal.kans', text(), 1, 'schaal'),
        row('schaal.betrokkenen', { shape: 'familyScores', of: 'schaal' }, 2),
      ],
    },
    {
      id: 'oordeelsvorming',
      questions: [
        row(
          'oordeel.poort',
          gate(
            { answer: 'zorgen', leads: { to: 'on' } },
            { answer: 'geen', leads: { to: 'phase', phase: 'risicogestuurdeZorg' } },
          ),
          4,
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
