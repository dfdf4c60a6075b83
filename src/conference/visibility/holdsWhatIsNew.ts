import type { Guide } from '#guide'
import type { Meeting } from '../state'
import { everythingSaid, saidAtPlace, seenKeys } from './everythingSaid'
import { familyVisibilityFor } from './familyVisibility'
import type { Moment } from './showsMore'
import { inTheRoomOf, visibilityFor, visibilityOfHeld } from './visibility'

/** Whether the wall holds something that may hang no more, now that somebody else is in the room. */
export function holdsWhatIsNew(guide: Guide, before: Moment, after: Moment): boolean {
  const { covered, place, held } = before.now.wall
  if (covered || place === null) return false
  const hung = seenKeys(
    visibilityFor(before.state, before.now),
    before.now,
    saidAtPlace(guide, before.state, before.now, place),
  )
  const hangs = mayHang(after, after.now)
  if (namesWhoIsNew(before, after) || [...hung].some((key) => !hangs.has(key))) return true
  if (held === null) return false
  // What hangs on a wall that is held hangs as it was heard when it was held.
  const heldThen = mayHang(before, held)
  const goesOn = mayHang(after, held)
  return [...hung].some((key) => heldThen.has(key) && !goesOn.has(key))
}

/** What may hang before those who are in the room then, of the meeting as the wall shows it: as it is, or held. */
function mayHang({ state, now }: Moment, shown: Meeting): ReadonlySet<string> {
  const isHeld = shown !== now
  const visibility = isHeld ? visibilityOfHeld(state, now, shown) : visibilityFor(state, now)
  const there = isHeld ? inTheRoomOf(now, shown) : now
  return seenKeys(visibility, there, everythingSaid(state, there))
}

/** Whether somebody could be named or drawn of whom one who comes in does not know: a page may name them anywhere. */
function namesWhoIsNew(before: Moment, after: Moment): boolean {
  const were = familyVisibilityFor(before.state, before.now)
  const are = familyVisibilityFor(after.state, after.now)
  const { persons, relations } = before.state
  return (
    persons.some(
      ({ id }) => (were.mayName(id) && !are.mayName(id)) || (were.mayDraw(id) && !are.mayDraw(id)),
    ) || relations.some((each) => were.mayDrawRelation(each) && !are.mayDrawRelation(each))
  )
}
