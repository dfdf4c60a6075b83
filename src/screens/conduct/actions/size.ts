import type { ChairAction, Situation } from './action'

/** Type size of the wall in steps, 1 = as designed. */
const SIZES = [0.7, 0.85, 1, 1.2, 1.4, 1.7] as const

/** Larger type on the wall. */
export const larger: ChairAction = {
  id: 'larger',
  // The same key with and without shift, as keyboards differ.
  keys: [
    { key: '+', alt: true },
    { key: '=', alt: true },
  ],
  reach: 'table',
  repeats: true,
  label: (t) => t('larger'),
  allowed: (situation) => sizeAfter(situation, 1) !== undefined,
  run: (situation, hands) => resize(situation, hands, 1),
}

/** Smaller type on the wall. */
export const smaller: ChairAction = {
  id: 'smaller',
  keys: [{ key: '-', alt: true }],
  reach: 'table',
  repeats: true,
  label: (t) => t('smaller'),
  allowed: (situation) => sizeAfter(situation, -1) !== undefined,
  run: (situation, hands) => resize(situation, hands, -1),
}

function sizeAfter({ meeting: { wall } }: Situation, by: 1 | -1): number | undefined {
  return by === 1
    ? SIZES.find((size) => size > wall.size)
    : SIZES.findLast((size) => size < wall.size)
}

function resize(situation: Situation, { send }: Parameters<ChairAction['run']>[1], by: 1 | -1) {
  const size = sizeAfter(situation, by)
  if (size !== undefined) void send({ type: 'wallSized', meeting: situation.meeting.id, size })
}
