import fc from '../random'
import { expect, it } from 'vitest'
import { agreementsHtml, agreementsPdf, composeAgreements } from '#documents'
import { REGISTERS, textsFor } from '#i18n'
import { letter } from './letter'
import { markedCase, recipes, type MarkedCase } from './markedCase'
import { readPdf, textOf } from './pdf/readPdf'
import { meetingOf, tell } from './story'

/** Every text of a random case is a mark: those that not everybody may read must stand nowhere, the others must. */
function check(marked: MarkedCase, text: string): void {
  expect(marked.kept.filter((mark) => text.includes(mark))).toEqual([])
  expect(marked.told.filter((mark) => !text.includes(mark))).toEqual([])
}

it('tells what may be shared and nothing else, in 1,000 random cases', async () => {
  const texts = await textsFor('nl')
  fc.assert(
    fc.property(recipes, (recipe) => {
      const marked = markedCase(recipe)
      const state = tell(marked.facts)
      const paper = composeAgreements(state, meetingOf(state, marked.meeting), texts)
      check(marked, JSON.stringify(paper))
    }),
    { numRuns: 1000 },
  )
})

it('tells it in the bytes of the PDF and of the HTML, in every register', async () => {
  await fc.assert(
    fc.asyncProperty(recipes, fc.constantFrom(...REGISTERS), async (recipe, register) => {
      const marked = markedCase(recipe)
      const state = tell(marked.facts)
      const meeting = meetingOf(state, marked.meeting)
      const made = await agreementsPdf(state, meeting, register, letter)
      if (!made.ok) throw new Error(made.refusal.code)
      const { raw, painted } = readPdf(made.value.bytes)
      check(marked, textOf(painted))
      expect(raw).not.toMatch(/Mark\d|OEF-01/)
      check(marked, await agreementsHtml(state, meeting, register))
    }),
    { numRuns: 40 },
  )
})

it('can fail: a mark that is told is found, one that is kept exists', () => {
  const samples = fc.sample(recipes, 200).map(markedCase)
  expect(samples.some(({ told }) => told.length > 0)).toBe(true)
  expect(samples.every(({ kept }) => kept.length > 10)).toBe(true)
})
