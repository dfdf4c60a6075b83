import fc from '../random'
import { expect, it } from 'vitest'
import { exportCase, type ExportedCase } from '#documents'
import { markedCase, recipes } from './markedCase'
import { replay, type FactBody } from '#conference'
import { fourAgreements, logOf, tell } from './story'

const open = (facts: readonly FactBody[]) => ({
  caseId: 'zaak-1',
  history: replay(logOf(facts)),
})

it('holds the case and its meetings, readable, with a version', () => {
  const text = exportCase(open(fourAgreements))
  const read: ExportedCase = JSON.parse(text)
  expect(read.version).toBe(1)
  expect(read.case).toMatchObject({ code: 'OEF-01', practice: false, phase: 'directeVeiligheid' })
  expect(read.case.persons).toHaveLength(4)
  expect(read.meetings.map(({ id, agreements }) => [id, agreements.length])).toEqual([['o1', 4]])
  expect(text).toContain('\n  "case": {')
})

it('leaves out what hung on the wall, which is no part of the case', () => {
  const state = tell([...fourAgreements, { type: 'wallHeld', meeting: 'o1', held: true }])
  expect(exportCase({ caseId: 'zaak-1', history: { state, facts: [] } })).not.toContain('"wall"')
})

it('holds everything that the chair has: every text of a random case', () => {
  fc.assert(
    fc.property(recipes, (recipe) => {
      const { facts, told, kept } = markedCase(recipe)
      const text = exportCase(open(facts))
      // The note at the end of acute danger is in the log, not in the state.
      const stated = JSON.stringify(tell(facts))
      for (const mark of [...told, ...kept].filter((each) => stated.includes(each)))
        expect(text).toContain(mark)
    }),
    { numRuns: 50 },
  )
})

it('holds the log, from which it is read back, without what was taken away', () => {
  const said = {
    id: 'z1',
    phase: 'directeVeiligheid',
    question: 'beeld.zorgen',
    part: 'A',
  } as const
  const entry = { ...said, text: 'dit moest weg', audience: 'everyone', about: [] } as const
  const text = exportCase(
    open([
      ...fourAgreements,
      { type: 'entryPut', meeting: 'o1', entry },
      { type: 'entryRemoved', meeting: 'o1', entry: 'z1' },
    ]),
  )
  const read: ExportedCase = JSON.parse(text)
  expect(read.id).toBe('zaak-1')
  expect(text).not.toContain('dit moest weg')
  const again = replay(read.log)
  expect(again.state.code).toBe('OEF-01')
  expect(again.state.meetings[0]?.agreements).toHaveLength(4)
})
