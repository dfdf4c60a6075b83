import type { ContentOf } from '../kindProps'

type Family = ContentOf<'family'>
type Relation = Family['relations'][number]

export interface FamilyPlace {
  readonly id: string
  /** From the left edge to the middle of the name, in wall units; and the row, counted from the top. */
  readonly x: number
  readonly row: number
}

export interface FamilyLayout {
  readonly places: readonly FamilyPlace[]
  readonly rows: number
  /** How wide a name may be. */
  readonly width: number
}

/** Width of the drawing in wall units. */
export const FAMILY_WIDTH = 1728
const WIDEST = 360

/** Puts parents above children and partners side by side; who belongs together stands near each other. */
export function layOutFamily({ persons, relations }: Omit<Family, 'kind' | 'lines'>): FamilyLayout {
  const ids = persons.map((each) => each.id)
  const known = relations.filter(({ from, to }) => ids.includes(from) && ids.includes(to))
  const rowOf = rowsOf(ids, known)
  const rows = Math.max(0, ...rowOf.values()) + 1
  const inRows: (readonly string[])[] = []
  for (let row = 0; row < rows; row += 1) {
    const here = ids.filter((id) => rowOf.get(id) === row)
    inRows.push(sideBySide(underParents(here, known, inRows[row - 1] ?? []), known))
  }
  const most = Math.max(1, ...inRows.map((each) => each.length))
  const x = across(inRows, known, Math.min(WIDEST + 60, FAMILY_WIDTH / most))
  return {
    rows,
    width: Math.min(WIDEST, FAMILY_WIDTH / most - 24),
    places: inRows.flatMap((row, at) => row.map((id) => ({ id, row: at, x: x.get(id) ?? 0 }))),
  }
}

/** From the left edge: the fullest row in the middle, the others as near as may be to whom they belong to. */
function across(
  inRows: readonly (readonly string[])[],
  relations: readonly Relation[],
  step: number,
): ReadonlyMap<string, number> {
  const x = new Map<string, number>()
  const fullest = inRows.reduce(
    (best, row, at) => (row.length > (inRows[best]?.length ?? 0) ? at : best),
    0,
  )
  const order = inRows
    .map((_, at) => at)
    .toSorted((a, b) => Math.abs(a - fullest) - Math.abs(b - fullest))
  for (const at of order) {
    const row = inRows[at] ?? []
    const wished = row.map(
      (id, index) => nearKin(id, relations, x) ?? inMiddle(index, row.length, step),
    )
    spread(wished, step).forEach((place, index) => x.set(row[index] ?? '', place))
  }
  return x
}

function inMiddle(index: number, count: number, step: number): number {
  return FAMILY_WIDTH / 2 + (index - (count - 1) / 2) * step
}

function nearKin(
  id: string,
  relations: readonly Relation[],
  x: ReadonlyMap<string, number>,
): number | null {
  const kin = relations.flatMap(({ kind, from, to }) => {
    if (kind !== 'parent') return []
    return from === id ? [x.get(to)] : to === id ? [x.get(from)] : []
  })
  const placed = kin.filter((each) => each !== undefined)
  return placed.length === 0 ? null : placed.reduce((a, b) => a + b, 0) / placed.length
}

/** The wished places in their order, no two nearer than a step, all on the wall. */
function spread(wished: readonly number[], step: number): readonly number[] {
  const apart: number[] = []
  for (const wish of wished) apart.push(Math.max(wish, (apart.at(-1) ?? -Infinity) + step))
  // Pushed apart to the right only: back by half, so that the row stays over whom it belongs to.
  const shift = wished.reduce((sum, wish, index) => sum + wish - (apart[index] ?? 0), 0)
  const left = apart.map((each, index) =>
    Math.max(each + shift / apart.length, step * (index + 0.5)),
  )
  return left.map((each, index) =>
    Math.min(each, FAMILY_WIDTH - step * (left.length - index - 0.5)),
  )
}

/** Each child a row below its lowest parent, partners in one row. A circle in what was noted ends by itself. */
function rowsOf(
  ids: readonly string[],
  relations: readonly Relation[],
): ReadonlyMap<string, number> {
  const rows = new Map(ids.map((id) => [id, 0]))
  const row = (id: string) => rows.get(id) ?? 0
  for (let round = 0; round < ids.length; round += 1) {
    for (const { kind, from, to } of relations) {
      if (kind === 'parent') rows.set(to, Math.min(ids.length, Math.max(row(to), row(from) + 1)))
      if (kind !== 'parent' && kind !== 'other') {
        const same = Math.max(row(from), row(to))
        rows.set(from, same).set(to, same)
      }
    }
  }
  const used = [...new Set(rows.values())].toSorted((a, b) => a - b)
  return new Map(ids.map((id) => [id, used.indexOf(row(id))]))
}

/** Children in the order of their parents above them. */
function underParents(
  here: readonly string[],
  relations: readonly Relation[],
  above: readonly string[],
): readonly string[] {
  const from = (id: string) => {
    const parents = relations.filter((each) => each.kind === 'parent' && each.to === id)
    const places = parents.map((each) => above.indexOf(each.from)).filter((each) => each >= 0)
    return places.length === 0 ? above.length : places.reduce((a, b) => a + b, 0) / places.length
  }
  return here.toSorted((a, b) => from(a) - from(b))
}

function sideBySide(row: readonly string[], relations: readonly Relation[]): readonly string[] {
  const placed: string[] = []
  const place = (id: string) => {
    if (placed.includes(id)) return
    placed.push(id)
    for (const { kind, from, to } of relations) {
      if (kind !== 'partners' && kind !== 'exPartners') continue
      const other = from === id ? to : to === id ? from : null
      if (other !== null && row.includes(other)) place(other)
    }
  }
  row.forEach(place)
  return placed
}
