/** Its text with the keys sorted: what was read back from the disk holds them in another order than what was just made. */
export function inOneOrder(value: object): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(
      Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    )
  })
}
