import { nextPlace } from '#guide'
import type { ChairAction, Situation } from './action'

/** On to the next question; from the last place to the round-off. */
export const next: ChairAction = {
  id: 'next',
  keys: [{ key: 'pagedown' }, { key: 'pagedown', alt: true }],
  reach: 'fields',
  label: (t, situation) => t(isLast(situation) ? 'next.end' : 'next'),
  allowed: ({ meeting }) => meeting.status === 'running',
  run: (situation, { send, roundOff }) => {
    if (isLast(situation)) roundOff()
    else void send({ type: 'goNext', meeting: situation.meeting.id })
  },
}

function isLast({ guide, meeting: { place, closing } }: Situation): boolean {
  return place !== null && nextPlace(guide, place, closing) === undefined
}
