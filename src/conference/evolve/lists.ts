interface WithId {
  readonly id: string
}

/** The list with this item in the place of the one with its id, or at the end. */
export function put<Item extends WithId>(list: readonly Item[], item: Item): readonly Item[] {
  const at = list.findIndex((each) => each.id === item.id)
  return at < 0 ? [...list, item] : list.with(at, item)
}

/**
 * An item in the part in which it was first said: an item that is changed in another part does not go along to it
 * (the chair releases it), and a new one was said in the part that runs.
 */
export function inItsPart<Item extends WithId & { readonly part: string }>(
  list: readonly Item[],
  item: Item,
  running: string,
): Item {
  return { ...item, part: list.find((each) => each.id === item.id)?.part ?? running }
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
