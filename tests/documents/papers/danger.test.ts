import { expect, it } from 'vitest'
import { composePaper, htmlOf, pdfOf, type PaperRequest } from '#documents'
import { letter } from '../letter'
import { readPdf } from '../pdf/readPdf'
import { fourAgreements, meetingOf, tell } from '../story'

async function paperOf(request: PaperRequest) {
  const state = tell(fourAgreements)
  return composePaper(request, state, meetingOf(state), 'nl')
}

const theirs: readonly PaperRequest[] = [
  { kind: 'family' },
  { kind: 'person', person: 'm' },
  { kind: 'safetyPlan' },
]

it.each(theirs)('says on top and in bold whom to call in danger ($kind)', async (request) => {
  const [first] = (await paperOf(request)).sections
  expect(first?.blocks).toEqual([
    { kind: 'paragraph', line: { tone: 'strong', text: 'Bij direct gevaar: Bel 112.' } },
    {
      kind: 'paragraph',
      line: {
        tone: 'strong',
        text: 'Voor advies, dag en nacht: Veilig Thuis, 0800-2000 (gratis)',
      },
    },
  ])
})

it('holds under "Als het misgaat" what to do then, and nothing else', async () => {
  const { sections } = await paperOf({ kind: 'safetyPlan' })
  const labels = (heading: string) =>
    sections
      .filter((each) => each.heading === heading)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'facts' ? block.items.map(({ label }) => label) : []))
  expect(labels('Als het misgaat')).toEqual(['Wanneer we meer hulp vragen'])
  expect(labels('Hoe het verdergaat')).toEqual([
    'Hoe we elkaar iets laten weten',
    'Volgende gesprek',
  ])
})

it('is set in 12 points for the family, and in 10 for professionals', async () => {
  const sizesOf = async (request: PaperRequest) => {
    const { bytes } = await pdfOf(await paperOf(request), letter)
    return new Set(readPdf(bytes).painted.flatMap((page) => page.map(({ size }) => size)))
  }
  const large = await sizesOf({ kind: 'family' })
  expect(large.has(12)).toBe(true)
  expect(Math.min(...large)).toBeGreaterThan(10)
  expect((await sizesOf({ kind: 'agreements' })).has(10)).toBe(true)
  expect(await htmlOf(await paperOf({ kind: 'family' }))).toContain(
    '<html lang="nl" class="large">',
  )
  expect(await htmlOf(await paperOf({ kind: 'agreements' }))).toContain('<html lang="nl">')
})
