import type { Guide } from '#guide'
import { everythingSaid, saidAtPlace, seenKeys } from './everythingSaid'
import { familyVisibilityFor } from './familyVisibility'
import type { Moment } from './showsMore'
import { visibilityFor } from './visibility'

/** Whether the wall holds something that may hang no more, now that somebody else is in the room. */
export function holdsWhatIsNew(guide: Guide, before: Moment, after: Moment): boolean {
  const { covered, place } = before.now.wall
  if (covered || place === null) return false
  const hung = seenKeys(
    visibilityFor(before.state, before.now),
    before.now,
    saidAtPlace(guide, before.state, before.now, place),
  )
  const hangs = seenKeys(
    visibilityFor(after.state, after.now),
    after.now,
    everythingSaid(after.state, after.now),
  )
  return [...hung].some((key) => !hangs.has(key)) || namesWhoIsNew(before, after)
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
