import type { ContentOf } from '../kindProps'
import type { FamilyLayout } from './layOutFamily'

type Family = ContentOf<'family'>
type Spot = Pick<FamilyLayout['places'][number], 'x' | 'row'>

export interface Descent {
  readonly key: string
  readonly from: Spot
  readonly to: Spot
}

/** The lines to each child: one from between its parents where they stand side by side, else one from each. */
export function descents({ persons, relations }: Family, layout: FamilyLayout): readonly Descent[] {
  const placeOf = (id: string) => layout.places.find((each) => each.id === id)
  return persons.flatMap(({ id }): readonly Descent[] => {
    const to = placeOf(id)
    if (to === undefined) return []
    const parents = relations
      .filter((each) => each.kind === 'parent' && each.to === id)
      .flatMap(({ from }) => placeOf(from) ?? [])
      .filter((each) => each.row < to.row)
    const [one, other] = parents
    const couple = one !== undefined && other !== undefined && parents.length === 2
    if (couple && one.row === other.row && areBeside(one, other, layout)) {
      return [{ key: id, from: { x: (one.x + other.x) / 2, row: one.row }, to }]
    }
    return parents.map((from) => ({ key: `${id} ${from.id}`, from, to }))
  })
}

function areBeside(one: Spot, other: Spot, { places }: FamilyLayout): boolean {
  const [left, right] = one.x < other.x ? [one.x, other.x] : [other.x, one.x]
  return !places.some((each) => each.row === one.row && each.x > left && each.x < right)
}
