import { previousPlace } from '#guide'
import type { ChairAction } from './action'

/** Back to the question before. */
export const back: ChairAction = {
  id: 'back',
  keys: [{ key: 'pageup' }, { key: 'pageup', alt: true }],
  reach: 'fields',
  label: (t) => t('back'),
  allowed: ({ guide, meeting: { place, closing } }) =>
    place !== null && previousPlace(guide, place, closing) !== undefined,
  run: ({ meeting }, { send }) => void send({ type: 'goBack', meeting: meeting.id }),
}
