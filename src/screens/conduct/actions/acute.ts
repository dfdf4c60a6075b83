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
