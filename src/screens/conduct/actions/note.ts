import type { ChairAction } from './action'

/** Writes a note that only the chair sees. */
export const note: ChairAction = {
  id: 'note',
  keys: [{ key: 'n' }, { key: 'n', alt: true }],
  reach: 'table',
  label: (t) => t('note'),
  allowed: () => true,
  run: (_, { writeNote }) => writeNote(),
}
