import fc from '../random'

/** What may be done to a log: the n-th fact moved, doubled or dropped, or a value or name within it changed. */
export const tampering = fc.record({
  what: fc.constantFrom('move', 'double', 'drop', 'rename', 'replace', 'replace', 'replace'),
  fact: fc.nat(),
  to: fc.nat(),
  value: fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...['', 'm1', 'k1', 'e1', 'A', 'x'.repeat(30_000), '__proto__', 'constructor']),
    fc.constantFrom<unknown>(-1, 0, 1e300, true, null, [], {}),
  ),
})
type Tampering = typeof tampering extends fc.Arbitrary<infer Value> ? Value : never

/** The log after somebody tampered with it; still JSON. */
export function tamper(
  facts: readonly unknown[],
  { what, fact, to, value }: Tampering,
): readonly unknown[] {
  if (facts.length === 0) return facts
  const at = fact % facts.length
  const one = facts[at]
  if (what === 'drop') return facts.toSpliced(at, 1)
  if (what === 'double') return facts.toSpliced(to % facts.length, 0, one)
  if (what === 'move') return facts.toSpliced(at, 1).toSpliced(to % facts.length, 0, one)
  const name = what === 'rename' ? String(value).slice(0, 20) : null
  return facts.with(
    at,
    within(one, to % sizeOf(one), (old) => (name === null ? value : old), name),
  )
}

/** How many places there are within a value, itself included. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, each) => sum + sizeOf(each), 1)
}

/** The value with the n-th place within it changed, and its name where a name is given. */
function within(
  value: unknown,
  place: number,
  change: (old: unknown) => unknown,
  name: string | null,
): unknown {
  if (place === 0) return change(value)
  if (typeof value !== 'object' || value === null) return value
  let left = place - 1
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => {
    const size = sizeOf(each)
    const here = left >= 0 && left < size
    const inside = here ? within(each, left, change, name) : each
    const renamed = here && left === 0 && name !== null
    left -= size
    return [renamed ? name : key, inside]
  })
  // An own property, also where it is called `__proto__`.
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries)
}
