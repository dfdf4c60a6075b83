import type { Projection } from '#projector'
import type { Room } from './rules'
import { mayName, mayRead } from './rules'

/**
 * Ids that may not be there: whatever stands on the page by its id, in whatever field, must be something that those in
 * the room may see. A field that is added to a projection is looked at by itself.
 */
export function idsOn(room: Room, wall: Projection): readonly string[] {
  if (wall.kind !== 'page') return []
  // Who of the family is in the room, and so is named at the foot, is no secret to them.
  const { family: _here, ...page } = wall
  return [...new Set(stringsIn(page))].flatMap((each) =>
    isWrong(room, each) ? [`id ${each}`] : [],
  )
}

function isWrong(room: Room, id: string): boolean {
  const { meetings, persons } = room.book
  // Whether they may stand in the drawing is judged there.
  if (persons.has(id)) return !mayName(room, id)
  // Numbers are judged one by one, by whose they are.
  const made = meetings.filter((each) => each.things.has(id))
  const isNumber = meetings.some((each) => [...each.numbers.values()].some((one) => one.id === id))
  return made.length > 0 && !isNumber && made.every((each) => !mayRead(room, each, id))
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}
