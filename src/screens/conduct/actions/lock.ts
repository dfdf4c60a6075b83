import type { ChairAction } from './action'

/** Covers the wall and locks, in one press. The lock waits until the cover is kept, and never for trouble. */
export const lock: ChairAction = {
  id: 'lock',
  keys: [{ key: 'f8', shift: true }],
  reach: 'everywhere',
  label: (t) => t('lock'),
  allowed: () => true,
  run: ({ meeting }, hands) => {
    void hands
      .send({ type: 'wallCovered', meeting: meeting.id, covered: true })
      .finally(() => hands.lock())
  },
}
