/**
 * What can be changed of something without it saying anything else to who reads it: for whom it is, in which part it
 * stands, whether it was told, and how it is counted.
 */
const NOT_READ: ReadonlySet<string> = new Set([
  'part',
  'audience',
  'informed',
  'shared',
  'kind',
  'term',
  'idea',
])

/** Whether two versions of one thing say the same to whoever reads them: then who heard the one knows the other. */
export function readsTheSame(one: object, other: object): boolean {
  return wordsOf(one) === wordsOf(other)
}

function wordsOf(thing: object): string {
  const read = Object.entries(thing).filter(
    ([field, value]) => !NOT_READ.has(field) && value !== undefined,
  )
  return JSON.stringify(read.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
