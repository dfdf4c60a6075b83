/** The order with this one at a place (0 is the first); what no longer fits among the `top` falls off. */
export function placed(
  order: readonly string[],
  id: string,
  at: number,
  top: number | undefined,
): readonly string[] {
  const others = order.filter((each) => each !== id)
  return others.toSpliced(Math.min(at, others.length), 0, id).slice(0, top)
}

/** The order with this one so many places further on. */
export function moved(order: readonly string[], id: string, by: number): readonly string[] {
  const goal = order.indexOf(id) + by
  return goal < 0 || goal >= order.length ? order : placed(order, id, goal, undefined)
}

/** The order without this one. */
export function takenOut(order: readonly string[], id: string): readonly string[] {
  return order.filter((each) => each !== id)
}
