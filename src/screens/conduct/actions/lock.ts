import type { ChairAction } from './action'

/** How long a disk may keep the lock waiting, in milliseconds. */
const PATIENCE = 1000

/** Covers the wall and locks, in one press. The lock waits a moment for the cover to be kept, never for trouble. */
export const lock: ChairAction = {
  id: 'lock',
  keys: [{ key: 'f8', shift: true }],
  reach: 'everywhere',
  label: (t) => t('lock'),
  allowed: () => true,
  run: ({ meeting }, hands) => {
    const covered = hands.send({ type: 'wallCovered', meeting: meeting.id, covered: true })
    const enough = new Promise((resolve) => setTimeout(resolve, PATIENCE))
    void Promise.race([covered, enough]).finally(() => hands.lock())
  },
}
