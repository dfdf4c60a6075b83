import type { ContentOf } from '../kindProps'
import type { Words } from '../lines/useWords'

type Family = ContentOf<'family'>

/** The relations in sentences: "moeder is ouder van dochter"; `of`: only those that begin at that person. */
export function relationWords(
  { persons, relations }: Family,
  { t, list }: Words,
  of?: string,
): readonly string[] {
  const label = (id: string) => persons.find((each) => each.id === id)?.label
  return relations.flatMap(({ kind, from, to }) => {
    const one = label(from)
    const other = label(to)
    if (one === undefined || other === undefined || (of !== undefined && from !== of)) return []
    if (kind === 'parent') return [t('family.parent', { from: one, to: other })]
    return [t('family.relation', { from: one, to: other, kind: list(`relation.${kind}`) })]
  })
}
