import { choice, row } from './rows'
import type { Question } from './types'

/** `vooraf`, the same in every phase. Source: leidraad, rows vooraf.*. */
export const vooraf: readonly Question[] = [
  row('vooraf.fase', { shape: 'phase' }),
  row('vooraf.gezin', { shape: 'family', fields: ['by'] }),
  row('vooraf.medewerking', choice(['yes', 'partly', 'no', 'unknown'], 'person')),
  row('vooraf.leefgebieden', {
    shape: 'domains',
    fields: ['by', 'domain', 'value'],
    values: ['strength', 'neutral', 'worry', 'unknown'],
  }),
  row('vooraf.hulpverlening', {
    shape: 'entries',
    fields: ['by', 'organisation', 'person', 'since', 'goal'],
  }),
  row(
    'vooraf.hulpdoel',
    { shape: 'detail', of: 'vooraf.hulpverlening', fields: ['goal', 'result'] },
    1,
    'vooraf.hulpverlening',
  ),
]
