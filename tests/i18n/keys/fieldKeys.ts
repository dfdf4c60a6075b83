import { FIELDS, type Field } from '#conference'

/**
 * Which texts the tables of fields ask for, as `fields key` and `lists key`: the name of a field, the question and the help
 * of its form, the sentence in which it is told, and a word for each of its choices. What the code asks for by `field()` and
 * `option()` is put together from names, and no type says which.
 */
export function fieldKeys(): readonly string[] {
  return Object.entries(FIELDS).flatMap(([noun, rows]) =>
    Object.entries<Field>(rows).flatMap(([name, row]) => [
      ...aspectsOf(row).map((aspect) => `fields ${noun}.${name}${aspect}`),
      ...(row.values ?? []).map((value) => `lists ${row.words}.${value}`),
    ]),
  )
}

function aspectsOf({ form, details, wall, paper }: Field): readonly string[] {
  const isTold = [details, wall, paper].some((place) => place !== undefined && place !== 'byHand')
  return ['', ...(form === undefined ? [] : ['.ask', '.help']), ...(isTold ? ['.said'] : [])]
}
