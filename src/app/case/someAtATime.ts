/**
 * Does the work for each of these, no more than so many at once: what one piece of work holds in memory is let go of
 * before the next begins.
 *
 * @returns what came of each, in their order; rejects with the first that does
 */
export async function someAtATime<Item, Value>(
  most: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<readonly Value[]> {
  const done: Value[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) done[index] = await work(item)
  }
  await Promise.all(Array.from({ length: most }, worker))
  return done
}
