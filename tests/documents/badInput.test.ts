import { describe, expect, it } from 'vitest'
import type { FactBody } from '#conference'
import { composePaper, dataOf, htmlOf, pdfOf, type DataRequest } from '#documents'
import { docxOf } from '../../src/documents/docx/docxOf'
import { letter } from './letter'
import { everyPaper, paperText } from './papers/everyPaper'
import { agreed, at, family, held, meetingOf, table, tell } from './story'

const data: readonly DataRequest[] = [
  { kind: 'list' },
  { kind: 'outcome' },
  { kind: 'calendar', owner: { kind: 'organisation', organisation: 'Politie' } },
]

/** Makes every paper in every form and every file; gives the texts of papers and files, joined. */
async function everything(facts: readonly FactBody[], id = 'o1'): Promise<string> {
  const state = tell(facts)
  const meeting = meetingOf(state, id)
  const texts: string[] = []
  for (const request of everyPaper(state, meeting)) {
    const paper = await composePaper(request, state, meeting, 'nl')
    texts.push(paperText(paper))
    expect((await htmlOf(paper)).length).toBeGreaterThan(1000)
    expect((await docxOf(paper)).size).toBeGreaterThan(1000)
    expect((await pdfOf(paper, letter)).pages).toBeGreaterThan(0)
  }
  for (const request of data) texts.push(await dataOf(request, state, meeting, 'nl'))
  return texts.join('\n')
}

describe('every document can be made of', () => {
  it('a hundred agreements, one of them of 3,000 characters', async () => {
    const many = Array.from({ length: 100 }, (_, n) =>
      agreed({ id: `a${n}`, who: at('pol'), what: `Taak ${n}.`, for: ['m'], by: '2026-12-07' }),
    )
    const long = agreed({
      id: 'long',
      who: at('pol'),
      what: `${'lang '.repeat(600)}einde`,
      for: ['m'],
    })
    const text = await everything([...family, ...held(), ...many, long])
    for (const words of ['Taak 0.', 'Taak 99.', 'einde']) expect(text).toContain(words)
  }, 60_000)

  it('an owner who left the table', async () => {
    const participants = table.filter(({ id }) => id !== 'pol')
    const [planned] = held('o1', {
      participants,
      parts: [{ id: 'A', present: participants.map(({ id }) => id) }],
    })
    const text = await everything([
      ...family,
      ...held(),
      agreed({ id: 'a1', who: at('pol'), what: 'Regelt de knop', by: '2026-12-07' }),
      planned!,
    ])
    expect(text).toMatch(/zit niet meer aan tafel; spreek af wie dit nu doet \| Regelt de knop/)
  }, 30_000)

  it('a date in 1926, and a next meeting before this one', async () => {
    const text = await everything([
      ...family,
      ...held(),
      agreed({ id: 'a1', who: at('pol'), by: '1926-12-07' }),
      {
        type: 'cooperationPut',
        meeting: 'o1',
        cooperation: { part: 'A', next: '2026-11-01T09:30' },
      },
    ])
    expect(text).toContain('dinsdag 7 december 1926')
    expect(text).toContain('DTSTART;VALUE=DATE:19261207')
    expect(text).toContain('zondag 1 november 2026')
  }, 30_000)

  it('text that looks like a formula', async () => {
    const what = '=HYPERLINK("http://x";"y")'
    const text = await everything([...family, ...held(), agreed({ id: 'a1', what })])
    expect(text).toContain(`"'=HYPERLINK(""http://x"";""y"")"`)
  }, 30_000)

  it('names in Arabic and Greek', async () => {
    const text = await everything([
      ...family,
      { type: 'personPut', person: { id: 'm', label: 'فاطمة' } },
      ...held(),
      agreed({
        id: 'a1',
        who: { kind: 'other', name: 'Ελένη' },
        what: 'Belt فاطمة',
        for: ['m'],
        by: '2026-12-07',
      }),
    ])
    expect(text).toContain('Ελένη')
    expect(text).toContain('Voor فاطمة')
  }, 30_000)

  it('no agreements at all: each says so', async () => {
    const text = await everything([...family, ...held()])
    expect(text).toContain('Op deze lijst staan geen nieuwe afspraken.')
    expect(text).toContain('Op dit blad staan geen afspraken voor u.')
    expect(text).toContain('"heeftActie": []')
    expect(text).toMatch(/BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/)
  }, 30_000)
})
