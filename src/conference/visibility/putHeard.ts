import { entryAt } from '../log/record'
import type { Meeting } from '../state'
import { hearersOf, withChangeHeard, withHeard, withHeardBy } from './heard'
import { readsTheSame } from './sameWords'

interface WithId {
  readonly id: string
}

/**
 * Remembers who heard something that was put in a list. Whoever heard only an earlier wording, or only the change, has not
 * heard what stands now.
 *
 * @param heard who did, where the log says so
 */
export function putHeard<Item extends WithId>(
  meeting: Meeting,
  list: readonly Item[],
  item: Item,
  heard: readonly string[] | undefined,
): Meeting {
  if (heard !== undefined) return withHeardBy(meeting, item.id, heard)
  const before = list.find((each) => each.id === item.id)
  if (before === undefined) return withHeard(meeting, [item.id])
  if (readsTheSame(before, item)) return meeting
  const changed = withChangeHeard(meeting, item.id, hearersOf(meeting, item.id))
  return withoutRelease(changed, item.id)
}

/** New words were released to nobody but those of the part in which they were said. */
export function withoutRelease(meeting: Meeting, item: string): Meeting {
  const parts = entryAt(meeting.released, item)
  if (parts === undefined) return meeting
  const { [item]: _before, ...others } = meeting.released
  const stays = parts.includes(meeting.part) ? { [item]: [meeting.part] } : {}
  return { ...meeting, released: { ...others, ...stays } }
}
