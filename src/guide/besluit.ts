import { row } from './rows'
import type { Question } from './types'

const nietNagekomen = row(
  'besluit.nietNagekomen',
  { shape: 'bottomLines', aspect: 'consequence' },
  1,
  'besluit.bodemeisen',
)

const brainstorm: readonly Question[] = [
  row('besluit.brainstorm', { shape: 'ideas', fields: ['by'] }, 3),
  row('besluit.brainstorm.bieden', { shape: 'ideas', fields: ['by'] }, 2, 'besluit.brainstorm'),
  row(
    'besluit.brainstorm.verwachten',
    { shape: 'ideas', fields: ['by', 'towards'] },
    2,
    'besluit.brainstorm',
  ),
  row('besluit.brainstorm.anders', { shape: 'ideas', fields: ['by'] }, 1, 'besluit.brainstorm'),
]

const prioriteit: readonly Question[] = [
  row('besluit.prioriteit', { shape: 'weigh', aspect: 'priority' }, 3),
  row('besluit.prioriteit.client', { shape: 'weigh', aspect: 'client' }, 1, 'besluit.prioriteit'),
  row(
    'besluit.prioriteit.deskundig',
    { shape: 'weigh', aspect: 'expert' },
    1,
    'besluit.prioriteit',
  ),
  row(
    'besluit.prioriteit.belastbaarheid',
    { shape: 'weigh', aspect: 'bearable' },
    1,
    'besluit.prioriteit',
  ),
]

const bodemeisen = row('besluit.bodemeisen', { shape: 'bottomLines', aspect: 'guard' }, 4)

/** `besluitvorming`, the same in phases 1 and 2. Source: leidraad, rows besluit.*. */
export const besluit: readonly Question[] = [
  ...brainstorm,
  ...prioriteit,
  row('besluit.interventies', { shape: 'interventions' }),
  row('besluit.wieDoetWat', { shape: 'agreements' }, 8),
  bodemeisen,
  nietNagekomen,
  row('besluit.tijdslijn', { shape: 'cooperation', aspect: 'timeline' }),
  row('besluit.vervolg', { shape: 'cooperation', aspect: 'next' }),
  row('besluit.informeren', { shape: 'cooperation', aspect: 'informing' }),
]

/** `besluitvorming` in phase 3: without `besluit.nietNagekomen`, with the closing plan. */
export const besluitHerstel: readonly Question[] = [
  ...besluit.filter((question) => question !== nietNagekomen),
  { ...row('besluit.afsluitingsplan', { shape: 'closingPlan' }, 3), onlyAtClosing: true },
]
