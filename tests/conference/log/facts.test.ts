import fc from '../../random'
import { describe, expect, it } from 'vitest'
import type { Fact } from '#conference'
import { parseFact } from '#conference'
import { everyFact } from '../fixtures/everyFact'

const { history } = await everyFact()
const facts = history.facts
const anyFact = fc.constantFrom(...facts)
const SECRET = 'GEHEIM'

describe('a fact from outside', () => {
  it('is read as it was written', () => {
    for (const fact of facts)
      expect(parseFact(JSON.parse(JSON.stringify(fact)))).toEqual({ ok: true, value: fact })
  })

  it('is refused without an exception where it is anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (outside) => {
        expect(parseFact(outside).ok).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('in which one field is something else is refused or read, and never said again', () => {
    fc.assert(
      fc.property(anyFact, fc.nat(), wrong(), (fact, which, value) => {
        const outside = withWrong(fact, which, value)
        const read = parseFact(outside)
        if (!read.ok) expect(JSON.stringify(read)).not.toContain(SECRET)
      }),
      { numRuns: 3000 },
    )
  })

  it('with keys of its own where a record is kept is refused without telling them', () => {
    const plan = facts.find((fact) => fact.type === 'meetingPlanned')!
    const dots = facts.find((fact) => fact.type === 'dotsPlaced')!
    const stepMinutes = { [SECRET]: 5 }
    const placed = { [SECRET]: 'x' }
    expect(parseFact({ ...plan, plan: { ...plan.plan, stepMinutes } })).toEqual({
      ok: false,
      refusal: { code: 'not-a-fact', path: 'plan.stepMinutes' },
    })
    const questionMinutes = { [SECRET]: 'x' }
    expect(parseFact({ ...plan, plan: { ...plan.plan, questionMinutes } })).toEqual({
      ok: false,
      refusal: { code: 'not-a-fact', path: 'plan.questionMinutes' },
    })
    expect(parseFact({ ...dots, dots: { ...dots.dots, placed } })).toEqual({
      ok: false,
      refusal: { code: 'not-a-fact', path: 'dots.placed' },
    })
  })

  it('loses what no fact has', () => {
    const [fact] = facts
    const read = parseFact({ ...fact, surprise: SECRET, __proto__: { also: SECRET } })
    expect(JSON.stringify(read)).not.toContain(SECRET)
    expect(read.ok).toBe(true)
  })

  it('of a version that is not known yet, or never was, is refused at its version', () => {
    for (const v of [0, 1, 3, 99, -1, 0.5, '1', null, Number.NaN])
      expect(parseFact({ ...facts[0], v })).toMatchObject({ refusal: { path: 'v' } })
  })

  it('holds 20,000 signs of any script in one text and no more', () => {
    const entry = facts.find((fact) => fact.type === 'entryPut')!
    const withText = (text: string) => parseFact({ ...entry, entry: { ...entry.entry, text } }).ok
    expect(withText('ش'.repeat(20_000))).toBe(true)
    expect(withText('x'.repeat(20_001))).toBe(false)
  })
})

/** A value that does not belong there, with a word that no refusal may repeat. */
function wrong(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom<unknown>(SECRET, { [SECRET]: SECRET }, [SECRET], `2026-${SECRET}`),
    fc.constantFrom<unknown>(null, undefined, -1, 1.5, true, '', 'x'.repeat(30_000), []),
  )
}

/** The fact with that value in the place of one of its fields, however deep. */
function withWrong(fact: Fact, which: number, value: unknown): unknown {
  const paths = pathsIn(fact)
  return put(fact, paths[which % paths.length] ?? [], value)
}

function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))]
}

function put(of: unknown, [first, ...rest]: readonly string[], value: unknown): unknown {
  if (first === undefined) return value
  if (Array.isArray(of))
    return of.map((each, at) => (`${at}` === first ? put(each, rest, value) : each))
  if (typeof of !== 'object' || of === null) return of
  return Object.fromEntries(
    Object.entries(of).map(([key, each]) => [key, key === first ? put(each, rest, value) : each]),
  )
}
