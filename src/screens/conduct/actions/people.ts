import type { ChairAction } from './action'

/** Who is in the room: who came later, who left. */
export const people: ChairAction = {
  id: 'people',
  keys: [{ key: 'a' }, { key: 'a', alt: true }],
  reach: 'table',
  label: (t) => t('people'),
  allowed: ({ meeting }) => meeting.status === 'running',
  run: (_, { panel, openPanel }) => openPanel(panel === 'people' ? null : 'people'),
}
