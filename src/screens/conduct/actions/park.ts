import type { ChairAction } from './action'

/** Sets a subject aside in one line, to come back to. */
export const park: ChairAction = {
  id: 'park',
  keys: [{ key: 'p' }, { key: 'p', alt: true }],
  reach: 'table',
  label: (t) => t('park'),
  allowed: ({ meeting }) => meeting.status === 'running',
  run: (_, { panel, openPanel }) => openPanel(panel === 'park' ? null : 'park'),
}
