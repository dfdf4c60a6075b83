import { FIELDS, type Field, type Noun } from '#conference'

/**
 * A thing of which every field of its table is filled in: with what is given, and else with a value of its kind. So a row
 * that is added is played by itself.
 *
 * @param word what is typed in a field, by its row
 */
export function filled<Given extends object>(
  noun: Noun,
  given: Given,
  word: (row: Field, name: string) => string = (_, name) => `woorden bij ${name}`,
): Given {
  const rows = Object.entries<Field>(FIELDS[noun])
  const rest = rows
    .filter(([name]) => !Object.hasOwn(given, name))
    .map(([name, row]) => [name, valueFor(row, () => word(row, name))] as const)
    .filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(rest), ...given }
}

/** A value of the kind of a row; nothing where the kind is odd, or points to something else. */
function valueFor(row: Field, word: () => string): unknown {
  switch (row.kind) {
    case 'text':
      return word()
    case 'moment':
      return '2026-05'
    case 'date':
      return '2026-12-11'
    case 'choice':
      return row.values?.[0]
    case 'flag':
      return true
    case 'who':
      return { kind: 'other', name: word() }
    case 'persons':
      return ['m']
    default:
      return undefined
  }
}
