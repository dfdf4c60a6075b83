import type { ChairAction } from './action'

/** Acute danger: the clock stands still, the wall is covered, what to do now is on the screen. */
export const acute: ChairAction = {
  id: 'acute',
  keys: [{ key: 'f8' }],
  reach: 'everywhere',
  label: (t) => t('acute'),
  allowed: ({ meeting }) => meeting.status === 'running' && !meeting.acute,
  run: ({ meeting }, { send }) => void send({ type: 'acuteBegan', meeting: meeting.id }),
}

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

/** Shows all keys. */
export const keys: ChairAction = {
  id: 'keys',
  keys: [{ key: '?' }, { key: '?', alt: true }],
  reach: 'table',
  label: (t) => t('keys'),
  allowed: () => true,
  run: (_, { openPanel }) => openPanel('keys'),
}

/** What keeps those concerned, and what they said, safe; and the help. */
export const safetyActions = [acute, lock, keys] as const
