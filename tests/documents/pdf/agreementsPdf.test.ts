import { describe, expect, it } from 'vitest'
import { REGISTERS } from '#i18n'
import { agreed, at, family, fourAgreements, held, mustBe } from '../story'
import { makePdf } from './makePdf'
import { textOf } from './readPdf'
import { allOf } from './readStructure'

describe('the PDF of four agreements', () => {
  it('fits on one page, with its number, and holds every word of the page', async () => {
    const { painted, pages } = await makePdf(fourAgreements)
    expect(pages).toBe(1)
    const text = textOf(painted)
    for (const words of [
      'Wie doet wat wanneer',
      'OEF-01 · focusoverleg 3 december 2026 · fase: directe veiligheid',
      'Opnieuw bekijken op donderdag 10 december 2026',
      'Maakt met moeder, vader en oma het schema voor halen en brengen',
      'uiterlijk zaterdag 5 december',
      'donderdag 17 december 2026, 9.30 uur',
      'Vertrouwelijk. Bewaar deze lijst niet langer dan nodig.',
      'bladzijde 1 van 1',
    ])
      expect(text).toContain(words)
  })

  it('is read in order: headings, then each row from who to when', async () => {
    const { structure } = await makePdf(fourAgreements)
    expect(allOf(structure, 'H1').map(({ text }) => text)).toEqual(['Wie doet wat wanneer'])
    expect(allOf(structure, 'H2').map(({ text }) => text)).toEqual([
      'Bodemeisen',
      'Afspraken',
      'Samenwerking',
      'Aanwezig',
    ])
    const [, agreements] = allOf(structure, 'Table')
    const rows = allOf(agreements!, 'TR').map((row) => row.kids.map(({ text }) => text))
    expect(rows[0]).toEqual(['Wie', 'Wat en waarom', 'Voor wie', 'Wanneer'])
    expect(rows[2]).toEqual([
      'Politie\nwijkagent',
      'Regelt de AWARE-knop en legt moeder uit hoe die werkt\nWaarom: Nachtelijke meldingen; zo is hulp er sneller.\nActie richting het gezin · korte termijn',
      'moeder',
      'uiterlijk maandag 7 december 2026',
    ])
  })

  it('tells a screen reader what heads what', async () => {
    const { structure } = await makePdf(fourAgreements)
    const heads = allOf(structure, 'TH')
    expect(heads.filter(({ scope }) => scope === 'Column')).toHaveLength(3 + 4)
    expect(heads.filter(({ scope }) => scope === 'Row')).toHaveLength(1 + 4)
    expect(allOf(structure, 'LI').map(({ kids }) => kids.map(({ role }) => role))).toEqual(
      Array.from({ length: 6 }, () => ['Lbl', 'LBody']),
    )
  })

  it('is tagged, names its language and shows its title', async () => {
    const { catalog } = await makePdf(fourAgreements)
    expect(catalog).toContain('/MarkInfo <</Marked true>>')
    expect(catalog).toContain('/Lang (nl)')
    expect(catalog).toContain('/DisplayDocTitle true')
    expect(catalog).toContain('/Outlines')
  })

  it('has its fonts in it', async () => {
    const { fonts } = await makePdf(fourAgreements)
    expect(fonts).toEqual([
      { name: 'SourceSans3-Regular', embedded: true },
      { name: 'SourceSans3-SemiBold', embedded: true },
    ])
  })

  it('tells nothing of the case in its metadata but the date that stands on it', async () => {
    const { info } = await makePdf(fourAgreements)
    expect(info.split('\n').slice(1, -1)).toEqual([
      expect.stringMatching(/^\/Producer \(jsPDF [\d.]+\)$/),
      '/Title (Wie doet wat wanneer)',
      '/Creator (Beraad)',
      "/CreationDate (D:20261203000000+00'00')",
    ])
  })

  it('is the same, byte for byte, each time', async () => {
    const [one, other] = await Promise.all([makePdf(fourAgreements), makePdf(fourAgreements)])
    expect(one.raw).toBe(other.raw)
    const changed = await makePdf([...fourAgreements, agreed({ id: 'a9' })])
    expect(changed.raw.match(/\/ID .*/)?.[0]).not.toBe(one.raw.match(/\/ID .*/)?.[0])
  })

  it.each(REGISTERS)('can be made in %s', async (register) => {
    const { structure } = await makePdf(fourAgreements, register)
    expect(allOf(structure, 'Table')).toHaveLength(2)
  })
})

describe('a page of another kind', () => {
  it('says so where there are no agreements', async () => {
    const { painted } = await makePdf([...family, ...held()])
    expect(textOf(painted)).toContain('Op deze lijst staan geen nieuwe afspraken.')
  })

  it('says on every page that it is a practice case', async () => {
    const practice = fourAgreements.map((body) =>
      body.type === 'caseOpened' ? { ...body, practice: true } : body,
    )
    const many = Array.from({ length: 40 }, (_, n) => agreed({ id: `n${n}` }))
    const { painted } = await makePdf([...practice, ...many])
    expect(painted.length).toBeGreaterThan(1)
    for (const page of painted)
      expect(page.filter(({ text, artifact }) => text === 'Oefening' && artifact)).toHaveLength(1)
  })

  it('can be made of a meeting in 1926, which jsPDF knows no date for', async () => {
    const { info } = await makePdf([...family, ...held('o1', { start: '1926-12-03T09:30' })])
    expect(info).toContain('D:20000101')
  })
})

describe('letters', () => {
  it.each([
    ['Dutch', 'ë ï ’ “ ” € → … – · É ij'],
    ['Polish', 'Łódź, Żółć i Świętosława'],
    ['Turkish', 'Gülşen Ağaoğlu, İpek, Işık'],
    ['Greek', 'Ελένη Παπαδοπούλου, Ωμέγα'],
    ['Ukrainian', 'Олена Їжак'],
    ['Vietnamese', 'Nguyễn Thị Hồng'],
  ])('prints %s as it is', async (_, name) => {
    const { painted, missing } = await makePdf([
      ...family,
      ...held(),
      agreed({ id: 'a1', what: name, who: { kind: 'other', name } }),
    ])
    expect(missing).toEqual([])
    expect(textOf(painted).split(name)).toHaveLength(3)
  })

  it('composes an accent that was typed apart', async () => {
    const { painted } = await makePdf([
      ...family,
      ...held(),
      agreed({ id: 'a1', what: 'e\u0301e\u0301n' }),
    ])
    expect(textOf(painted)).toContain('één')
  })

  it('shows a sign where the letter lacks one, says so, and has it read as it was typed', async () => {
    const what = 'فاطمة belt 😀'
    const { painted, structure, missing } = await makePdf([
      ...family,
      ...held(),
      agreed({ id: 'a1', what }),
    ])
    const text = textOf(painted)
    expect(text).toContain('□□□□□ belt □')
    // On top, before the first heading: not at the end of the last page.
    expect(text.indexOf('In de webversie van deze lijst')).toBeGreaterThan(0)
    expect(text.indexOf('In de webversie')).toBeLessThan(text.indexOf('Afspraken'))
    expect(missing).toContain('😀')
    expect(allOf(structure, 'TD')[0]?.text).toBe(what)
  })

  it('loses nothing after a tab, a null or a sign of direction', async () => {
    const what = 'voor\tna\u0000 en \u202everder\u202c <script>alert(1)</script>'
    const { painted } = await makePdf([...family, ...held(), agreed({ id: 'a1', what })])
    expect(textOf(painted)).toContain('voor na en verder <script>alert(1)</script>')
  })

  it('keeps a line that was broken by hand, and never runs two words together', async () => {
    const what = `eerst\ndan ${'woord '.repeat(30)}eind`
    const { structure, painted } = await makePdf([...family, ...held(), agreed({ id: 'a1', what })])
    expect(painted.flat().some(({ text }) => text === 'eerst')).toBe(true)
    expect(allOf(structure, 'TD')[0]?.text.replace('eerst', 'eerst\n')).toBe(what)
  })

  it('does not break a word because its column is narrow', async () => {
    const guard = { kind: 'other', name: 'Jeugdbescherming' } as const
    const { painted } = await makePdf([...family, ...held(), mustBe({ id: 'b1', guard })])
    expect(painted.flat().map(({ text }) => text)).toContain('Jeugdbescherming')
  })
})

it('says who was named even where the name is longer than a page', async () => {
  const name = Array.from({ length: 1500 }, (_, n) => `w${n}`).join(' ')
  const { structure } = await makePdf([
    ...family,
    ...held(),
    agreed({ id: 'a1', who: { kind: 'other', name }, withWhom: [at('vt')] }),
  ])
  const owner = allOf(structure, 'TH').find(({ scope }) => scope === 'Row')
  expect(owner?.text.replace(/\s+/g, ' ') === `${name} samen met Veilig Thuis`).toBe(true)
})
