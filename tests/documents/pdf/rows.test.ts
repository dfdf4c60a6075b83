import fc from '../../random'
import { expect, it } from 'vitest'
import { formatDate } from '#i18n'
import { agreed, family, held } from '../story'
import { makePdf } from './makePdf'
import type { Painted } from './readContent'

/** Row `n`: its owner, its date and every word of it can be told from those of all others. */
const owner = (n: number) => `Organisatie${n}x`
const date = (n: number) => new Date(Date.UTC(2026, 11, 1 + n)).toISOString().slice(0, 10)
const word = (n: number) => `w${n}x `

/** Agreements with so many words each. */
function story(lengths: readonly number[]) {
  return [
    ...family,
    ...held(),
    ...lengths.map((length, n) =>
      agreed({
        id: `a${n}`,
        who: { kind: 'other', name: owner(n) },
        what: word(n).repeat(length),
        by: date(n),
      }),
    ),
  ]
}

/** On which pages a text stands, in however many lines. */
function pagesWith(painted: readonly (readonly Painted[])[], text: string): readonly number[] {
  return painted.flatMap((page, at) =>
    page
      .map((each) => each.text.trim())
      .join(' ')
      .includes(text)
      ? [at]
      : [],
  )
}

const FITS = 350

it('never cuts a row from its owner and its date', async () => {
  const length = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 60 }) },
    { weight: 2, arbitrary: fc.integer({ min: 60, max: FITS }) },
    { weight: 1, arbitrary: fc.integer({ min: 1200, max: 2500 }) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(length, { minLength: 1, maxLength: 25 }), async (lengths) => {
      const { painted } = await makePdf(story(lengths))
      lengths.forEach((length, n) => {
        const pages = pagesWith(painted, word(n).trim())
        expect(pagesWith(painted, owner(n))).toEqual(pages)
        expect(pagesWith(painted, formatDate(date(n), 'weekdayLong', 'nl'))).toEqual(pages)
        if (length <= FITS) expect(pages).toHaveLength(1)
      })
    }),
    { numRuns: 25 },
  )
})

it('prints every word once, inside the page and above its foot', async () => {
  const lengths = [5, 1800, 40, 2400, 1, 300]
  const { painted } = await makePdf(story(lengths))
  lengths.forEach((length, n) => {
    const found = painted.flat().flatMap(({ text }) => text.match(new RegExp(`w${n}x`, 'g')) ?? [])
    expect(found).toHaveLength(length)
  })
  for (const { x, y, text } of painted.flat()) {
    expect(x).toBeGreaterThanOrEqual(45)
    expect(y).toBeGreaterThanOrEqual(
      text.startsWith('OEF-01') || text.startsWith('bladzijde') ? 30 : 55,
    )
    expect(y).toBeLessThan(842 - 25)
  }
})

it('repeats the head of the table on every page, and says which row goes on', async () => {
  const { painted } = await makePdf(story([2000, 3, 3]))
  expect(painted.length).toBeGreaterThan(2)
  painted.slice(0, 2).forEach((page) => {
    expect(page.some(({ text }) => text === 'Wat en waarom')).toBe(true)
  })
  expect(painted[1]?.some(({ text, artifact }) => text === 'vervolg' && artifact)).toBe(true)
})

it('reads a row that goes on as one row', async () => {
  const { structure } = await makePdf(story([2000]))
  const [table] = structure.kids.flatMap(({ kids }) => kids).filter(({ role }) => role === 'Table')
  const [row] = table?.kids[1]?.kids ?? []
  expect(row?.kids[1]?.text.trim().split(/\s+/)).toHaveLength(2000)
  expect(row?.kids[0]?.text).toBe(owner(0))
})

it('numbers its pages', async () => {
  const { painted, pages } = await makePdf(story(Array.from({ length: 60 }, () => 30)))
  expect(pages).toBe(painted.length)
  painted.forEach((page, at) => {
    expect(page.some(({ text }) => text === `bladzijde ${at + 1} van ${pages}`)).toBe(true)
  })
})
