import { describe, expect, it } from 'vitest'
import { composePaper, pdfOf, type Paper, type Table } from '#documents'
import { REGISTERS, textsFor, type Register } from '#i18n'
import { letter } from '../letter'
import { everyPaper } from '../papers/everyPaper'
import { readPdf } from '../pdf/readPdf'
import { meetingOf, tell } from '../story'
import { stories } from '../tools/stories'
import { compileTypst } from './compileTypst'
import { outlineOf } from './differences'
import { readTree } from './readTree'
import { typstOf } from './typstOf'

/** How many of each kind: the sheet of one organisation is built as that of another. */
const OF_A_KIND = 2

/** Papers of every kind of a story. */
async function papersOf(story: string, register: Register = 'nl'): Promise<readonly Paper[]> {
  const told = stories[story]
  if (told === undefined) throw new Error(`No story ${story}`)
  const state = tell(told.facts)
  const meeting = meetingOf(state, told.meeting)
  const entries = meeting.entries.map((each) => each.id)
  const every = everyPaper(state, meeting)
  const some = every.filter(
    ({ kind }, at) =>
      every.slice(0, at).filter((before) => before.kind === kind).length < OF_A_KIND,
  )
  return Promise.all(
    some.map((asked) => {
      const request = asked.kind === 'report' ? { ...asked, entries } : asked
      return composePaper(request, state, meeting, register)
    }),
  )
}

/** Our PDF, as its bytes stand, and what is read of it. */
async function oursOf(paper: Paper, change = (raw: string) => raw) {
  const { bytes, missing } = await pdfOf(paper, letter)
  const raw = Buffer.from(bytes).toString('latin1')
  const changed = Buffer.from(change(raw), 'latin1')
  return { missing, outline: outlineOf(readPdf(new Uint8Array(changed).buffer).structure, missing) }
}

/** What Typst makes of the same blocks. */
async function typstsOf(paper: Paper, signs: readonly string[] = []) {
  const { t } = await textsFor(paper.register)
  const note = t('documents', 'missingSigns', { sign: '□' })
  return outlineOf(await readTree(compileTypst(typstOf(paper, { signs, note }))))
}

async function bothSay(paper: Paper): Promise<void> {
  const ours = await oursOf(paper)
  expect(ours.outline).toEqual(await typstsOf(paper, ours.missing))
}

describe('Typst compiles the same blocks to PDF/UA-1, and our file has the same structure', () => {
  it.each(Object.keys(stories))('papers of every kind of the story %s', async (story) => {
    const papers = await papersOf(story)
    expect(papers.length).toBeGreaterThan(4)
    for (const paper of papers) await bothSay(paper)
  })

  it.each(REGISTERS)('the list of the chair in %s', async (register) => {
    const [list] = await papersOf('followUp', register)
    expect(list?.register).toBe(register)
    if (list !== undefined) await bothSay(list)
  })
})

it('compares headings, lists, tables and their heads, with their words', async () => {
  const { outline } = await oursOf(await sample())
  for (const line of [
    /^Document$/,
    /^ {2}H1 Wie doet wat wanneer$/,
    /^ {2}H2 Afspraken$/,
    /^ {2}Table$/,
    /^ {4}THead$/,
    /^ {8}TH Wat en waarom$/,
    /^ {10}P Waarom: Nachtelijke meldingen/,
    /^ {4}LI$/,
    /^ {6}Lbl Casusregisseur$/,
    /^ {6}LBody .*Gemeente/,
  ])
    expect(outline.some((each) => line.test(each))).toBe(true)
})

describe('it can fail', () => {
  it.each([
    ['a heading that skips a level', '/S /H2 ', '/S /H3 '],
    ['a head of a column that is a cell', '/S /TH ', '/S /TD '],
    ['a cell that is an item', '/S /TD ', '/S /LI '],
    ['a list that is none', '/S /L ', '/S /P '],
    ['a name in a list that is none', '/S /Lbl ', '/S /Div '],
    ['a row that is none', '/S /TR ', '/S /LI '],
  ])('on %s', async (_, right, wrong) => {
    const paper = await sample()
    const faulty = await oursOf(paper, (raw) => {
      expect(raw).toContain(right)
      return raw.replace(right, wrong)
    })
    expect(faulty.outline).not.toEqual(await typstsOf(paper))
  })

  it.each<readonly [string, (paper: Paper) => Paper]>([
    [
      'a cell that is not there',
      inTable((table) => ({ ...table, columns: table.columns.slice(1) })),
    ],
    ['a row that is not there', inTable((table) => ({ ...table, rows: table.rows.slice(1) }))],
    ['rows in another order', inTable((table) => ({ ...table, rows: table.rows.toReversed() }))],
    [
      'words of a cell that are not there',
      inTable((table) => ({ ...table, rows: table.rows.map((row) => row.with(1, [])) })),
    ],
    ['a section that is not there', (paper) => ({ ...paper, sections: paper.sections.slice(1) })],
    ['another title', (paper) => ({ ...paper, title: 'Verslag' })],
  ])('on %s', async (_, fault) => {
    const paper = await sample()
    const { outline } = await oursOf(fault(paper))
    expect(outline).not.toEqual(await typstsOf(paper))
  })

  it('where Typst refuses: a level that is skipped, a page without a title, a sign that would be blank', async () => {
    const paper = await sample()
    const source = typstOf(paper, { signs: [], note: '' })
    const changed = (right: string, wrong: string) => {
      expect(source).toContain(right)
      return () => compileTypst(source.replaceAll(right, wrong))
    }
    expect(changed('level: 2', 'level: 3')).toThrow('skipped from heading level 1 to 3')
    expect(changed('level: 1', 'level: 2')).toThrow('first heading must be of level 1')
    expect(changed('#set document', '// document')).toThrow('missing document title')
    expect(changed('Afspraken', 'فاطمة')).toThrow('could not be displayed')
  })

  it('and no text of a paper is markup of Typst', async () => {
    const hostile = '= x *y* #panic("z") "] ) \\ $ // <a> @b `c` \\u{41} ~ --- ...'
    const paper = await sample()
    await bothSay({
      ...paper,
      title: hostile,
      subtitle: [hostile],
      sections: [
        {
          heading: hostile,
          blocks: [
            { kind: 'paragraph', line: { tone: 'plain', text: hostile } },
            { kind: 'facts', items: [{ label: hostile, text: hostile }] },
            {
              kind: 'table',
              columns: [{ header: hostile, share: 100 }],
              rows: [[[{ tone: 'plain', text: hostile }]]],
            },
          ],
        },
      ],
    })
  })
})

/** The page of four agreements: tables, a list, paragraphs. */
async function sample(): Promise<Paper> {
  const [paper] = await papersOf('ordinary')
  if (paper === undefined) throw new Error('No paper')
  return paper
}

/** The paper with that change in each of its tables. */
function inTable(change: (table: Table) => Table): (paper: Paper) => Paper {
  return (paper) => ({
    ...paper,
    sections: paper.sections.map(({ heading, blocks }) => ({
      heading,
      blocks: blocks.map((block) => (block.kind === 'table' ? change(block) : block)),
    })),
  })
}
