import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportCase, type ExportedCase } from '#documents'
import { markedCase, recipes } from './markedCase'
import { fourAgreements, tell } from './story'

it('holds the case and its meetings, readable, with a version', () => {
  const text = exportCase({ state: tell(fourAgreements), facts: [] })
  const read: ExportedCase = JSON.parse(text)
  expect(read.version).toBe(1)
  expect(read.case).toMatchObject({ code: 'OEF-01', practice: false, phase: 'directeVeiligheid' })
  expect(read.case.persons).toHaveLength(4)
  expect(read.meetings.map(({ id, agreements }) => [id, agreements.length])).toEqual([['o1', 4]])
  expect(text).toContain('\n  "case": {')
})

it('leaves out what hung on the wall, which is no part of the case', () => {
  const state = tell([...fourAgreements, { type: 'wallHeld', meeting: 'o1', held: true }])
  expect(exportCase({ state, facts: [] })).not.toContain('"wall"')
})

it('holds everything that the chair has: every text of a random case', () => {
  fc.assert(
    fc.property(recipes, (recipe) => {
      const { facts, told, kept } = markedCase(recipe)
      const text = exportCase({ state: tell(facts), facts: [] })
      // The note at the end of acute danger is in the log, not in the state.
      const stated = JSON.stringify(tell(facts))
      for (const mark of [...told, ...kept].filter((each) => stated.includes(each)))
        expect(text).toContain(mark)
    }),
    { numRuns: 50 },
  )
})
