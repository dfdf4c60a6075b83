import { NO_PART } from '../values'
import { readsTheSame } from '../visibility/sameWords'

interface WithId {
  readonly id: string
}

/** The list with this item in the place of the one with its id, or at the end. */
export function put<Item extends WithId>(list: readonly Item[], item: Item): readonly Item[] {
  const at = list.findIndex((each) => each.id === item.id)
  return at < 0 ? [...list, item] : list.with(at, item)
}

/**
 * An item in the part in which it was said, whatever it claims itself: a new one in the part that runs; one that stays
 * as it was, in its own. One that is changed in another part holds words of two, and belongs to neither: the chair
 * releases it where it may be seen.
 */
export function inItsPart<Item extends InPart>(
  list: readonly Item[],
  item: Item,
  running: string,
): Item {
  const before = list.find((each) => each.id === item.id)
  if (before === undefined) return { ...item, part: item.part === NO_PART ? NO_PART : running }
  const stays = before.part === running || readsTheSame(before, item)
  return { ...item, part: stays ? before.part : NO_PART }
}

interface InPart extends WithId {
  readonly part: string
}

/** The list without the item of that id. */
export function without<Item extends WithId>(list: readonly Item[], id: string): readonly Item[] {
  return list.filter((each) => each.id !== id)
}

/** The set, as a list, with or without that member. */
export function withMember<Member>(list: readonly Member[], member: Member, inside: boolean) {
  const others = list.filter((each) => each !== member)
  return inside ? [...others, member] : others
}
