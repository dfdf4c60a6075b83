import type { History } from '../history'

/**
 * Whether a part was entered and the chair has not yet looked who is in the room: until then the wall stays
 * covered. Read from the log, so that it still holds after a reload.
 */
export function roomAwaitsCheck({ facts }: History, meeting: string): boolean {
  const last = facts.findLast(
    (fact) =>
      (fact.type === 'partEntered' || fact.type === 'roomChecked') && fact.meeting === meeting,
  )
  return last?.type === 'partEntered'
}
