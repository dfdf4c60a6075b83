import type { Guide } from '#guide'
import type { Meeting } from '../state'
import { everythingSaid, keyOfSaid, saidAtPlace, seenKeys } from './everythingSaid'
import { familyVisibilityFor } from './familyVisibility'
import type { Moment } from './showsMore'
import { inTheRoomOf, visibilityFor } from './visibility'

/** Whether the wall holds something that may hang no more, now that somebody else is in the room. */
export function holdsWhatIsNew(guide: Guide, before: Moment, after: Moment): boolean {
  const { covered, place, held } = before.now.wall
  if (covered || place === null) return false
  const hung = seenKeys(
    visibilityFor(before.state, before.now),
    before.now,
    saidAtPlace(guide, before.state, before.now, place),
  )
  const mayHang = (shown: Meeting) =>
    seenKeys(visibilityFor(after.state, shown), shown, everythingSaid(after.state, shown))
  const hangs = mayHang(after.now)
  // What hangs on a wall that is held hangs as it was heard when it was held.
  const goesOn = held === null ? hangs : mayHang(inTheRoomOf(after.now, held))
  const isHeld = new Set(held === null ? [] : everythingSaid(before.state, held).map(keyOfSaid))
  const goes = (key: string) => !hangs.has(key) || (isHeld.has(key) && !goesOn.has(key))
  return [...hung].some(goes) || namesWhoIsNew(before, after)
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
