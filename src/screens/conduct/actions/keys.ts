import type { ChairAction } from './action'

/** Shows all keys. */
export const keys: ChairAction = {
  id: 'keys',
  keys: [{ key: '?' }, { key: '?', alt: true }],
  reach: 'table',
  label: (t) => t('keys'),
  allowed: () => true,
  run: (_, { openPanel }) => openPanel('keys'),
}
