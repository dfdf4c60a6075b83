import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calendarOwners, composePaper, dataOf, type DataRequest } from '#documents'
import { REGISTERS } from '#i18n'
import { markedCase, recipes } from '../markedCase'
import { meetingOf, tell } from '../story'
import { everyPaper } from './everyPaper'

it('tells on no paper and in no file what not everybody may read', async () => {
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
        everyPaper(state, meeting).map((each) => composePaper(each, state, meeting, register)),
      )
      const files = await Promise.all(data.map((each) => dataOf(each, state, meeting, register)))
      const text = [...papers.map((paper) => JSON.stringify(paper)), ...files].join('\n')
      expect(kept.filter((mark) => text.includes(mark))).toEqual([])
    }),
    { numRuns: 150 },
  )
})

it('tells on the papers together what everybody may read', async () => {
  await fc.assert(
    fc.asyncProperty(recipes, async (recipe) => {
      const { facts, told, meeting: id } = markedCase(recipe)
      const state = tell(facts)
      const meeting = meetingOf(state, id)
      const papers = await Promise.all(
        everyPaper(state, meeting)
          .filter(({ kind }) => kind !== 'agreements')
          .map((each) => composePaper(each, state, meeting, 'nl')),
      )
      const text = JSON.stringify(papers)
      // What stands only on the page for everybody: who comes next time, the time line, scaling down, feedback.
      const missing = told.filter((mark) => !text.includes(mark))
      expect(missing.length).toBeLessThanOrEqual(4)
    }),
    { numRuns: 50 },
  )
})
