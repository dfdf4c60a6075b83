import fc from '../../random'
import { expect, it } from 'vitest'
import { calendarOwners, composePaper, dataOf, isReadByFamily, type DataRequest } from '#documents'
import { REGISTERS } from '#i18n'
import { markedCase, recipes } from '../markedCase'
import { meetingOf, tell } from '../story'
import { everyPaper } from './everyPaper'

// What the family reads is asked for each reader: readers.test.ts.
it('tells professionals on no paper and in no file what not everybody of the family knows', async () => {
  await fc.assert(
    fc.asyncProperty(recipes, fc.constantFrom(...REGISTERS), async (recipe, register) => {
      const { facts, kept, meeting: id } = markedCase(recipe)
      const state = tell(facts)
      const meeting = meetingOf(state, id)
      const data: readonly DataRequest[] = [
        { kind: 'list' },
        { kind: 'outcome' },
        ...calendarOwners(state, meeting).map((owner) => ({ kind: 'calendar', owner }) as const),
      ]
      const papers = await Promise.all(
        everyPaper(state, meeting)
          .filter((each) => !isReadByFamily(each))
          .map((each) => composePaper(each, state, meeting, register)),
      )
      const files = await Promise.all(data.map((each) => dataOf(each, state, meeting, register)))
      const text = [...papers.map((paper) => JSON.stringify(paper)), ...files].join('\n')
      expect(kept.filter((mark) => text.includes(mark))).toEqual([])
    }),
    { numRuns: 150 },
  )
})

it('tells on the other papers for professionals together what everybody may read', async () => {
  await fc.assert(
    fc.asyncProperty(recipes, async (recipe) => {
      const { facts, told, meeting: id } = markedCase(recipe)
      const state = tell(facts)
      const meeting = meetingOf(state, id)
      const all = everyPaper(state, meeting)
      // Where no organisation has anything to do there is no paper for one.
      fc.pre(all.some((each) => each.kind === 'organisation'))
      const papers = await Promise.all(
        all
          .filter((each) => each.kind !== 'agreements' && !isReadByFamily(each))
          .map((each) => composePaper(each, state, meeting, 'nl')),
      )
      const text = JSON.stringify(papers)
      // What stands only on the page for all of them: who comes next time, the time line, scaling down, feedback, and the
      // closing plan (three lines).
      const missing = told.filter((mark) => !text.includes(mark))
      expect(missing.length).toBeLessThanOrEqual(4 + 3)
    }),
    { numRuns: 50 },
  )
})
