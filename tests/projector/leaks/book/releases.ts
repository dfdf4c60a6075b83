import type { Book, Hearing, Notes, Thing } from './book'
import { listening } from './room'
import { isFamily } from './seats'

/** The chair releases something to a part: for who is there now, or expected in it. */
export function releases(book: Book, notes: Notes, item: string, to: string): void {
  notes.released.set(item, new Set([...(notes.released.get(item) ?? []), to]))
  const found = whereItStands(book, notes, item)
  if (found === undefined) return
  const thing = found.get(item)
  if (thing === undefined) return
  const readers = [...expectedIn(notes, to), ...(to === notes.part ? listening(notes) : [])]
  found.set(item, { ...thing, heard: [...thing.heard, ...readers] })
}

function expectedIn({ id, plan }: Notes, to: string): readonly Hearing[] {
  const expected = plan.parts.find((each) => each.id === to)?.present ?? []
  return plan.participants
    .filter((each) => isFamily(each) && expected.includes(each.id))
    .map(({ id: participant }) => ({ meeting: id, participant, visits: [] }))
}

/** As this meeting says it, or else as an earlier one said it last. */
function whereItStands(
  { meetings }: Book,
  notes: Notes,
  item: string,
): Map<string, Thing> | undefined {
  const until = meetings.slice(0, meetings.indexOf(notes) + 1)
  return until.findLast((each) => each.things.has(item))?.things
}
