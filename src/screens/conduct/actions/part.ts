import type { ChairAction, Situation } from './action'

/** On to the next part of a split meeting: the wall is covered until the chair has looked who is in the room. */
export const part: ChairAction = {
  id: 'part',
  keys: [{ key: 'l', alt: true }],
  reach: 'table',
  label: (t, situation) => t('part', { part: partAfter(situation) ?? '' }),
  allowed: (situation) => partAfter(situation) !== undefined,
  run: (situation, { send, openPanel }) => {
    const after = partAfter(situation)
    if (after === undefined) return
    void send({ type: 'partEntered', meeting: situation.meeting.id, part: after })
    openPanel('room')
  },
}

/** The part that follows, and after the last one the first; undefined where the meeting is not split. */
function partAfter({ meeting }: Situation): string | undefined {
  const { parts } = meeting.plan
  if (parts.length < 2) return undefined
  const here = parts.findIndex((each) => each.id === meeting.part)
  return parts[(here + 1) % parts.length]?.id
}
