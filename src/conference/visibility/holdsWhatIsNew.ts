import type { Guide } from '#guide'
import type { CaseState, Meeting } from '../state'
import { everythingSaid, saidAtPlace, seenKeys } from './everythingSaid'
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
  const hangs = mayHang(after.state, after.now)
  if (namesWhoIsNew(before, after) || [...hung].some((key) => !hangs.has(key))) return true
  if (held === null) return false
  // What hangs on a wall that is held hangs as it was heard when it was held.
  const heldThen = mayHang(before.state, inTheRoomOf(before.now, held))
  const goesOn = mayHang(after.state, inTheRoomOf(after.now, held))
  return [...hung].some((key) => heldThen.has(key) && !goesOn.has(key))
}

/** What may hang of a meeting before those who are in its room. */
function mayHang(state: CaseState, shown: Meeting): ReadonlySet<string> {
  return seenKeys(visibilityFor(state, shown), shown, everythingSaid(state, shown))
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
