import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { FactBody } from '#conference'
import { agreementsHtml } from '#documents'
import type { Register } from '#i18n'
import { REGISTERS } from '#i18n'
import { agreed, family, fourAgreements, held, meetingOf, tell } from '../story'

afterEach(() => {
  document.documentElement.innerHTML = '<head></head><body></body>'
})

async function open(facts: readonly FactBody[], register: Register = 'nl'): Promise<Document> {
  const state = tell(facts)
  const html = await agreementsHtml(state, meetingOf(state), register)
  return new DOMParser().parseFromString(html, 'text/html')
}

describe('the HTML twin', () => {
  it.each([
    ['nl', 'nl'],
    ['nl-eenvoudig', 'nl'],
    ['en', 'en'],
  ] as const)('of %s names its language and its title', async (register, language) => {
    const page = await open(fourAgreements, register)
    expect(page.documentElement.lang).toBe(language)
    expect(page.title).toBe(page.querySelector('h1')?.textContent)
  })

  it('has the headings of the page and a table for each list, with what heads what', async () => {
    const page = await open(fourAgreements)
    expect(Array.from(page.querySelectorAll('h2'), (each) => each.textContent)).toEqual([
      'Bodemeisen',
      'Afspraken',
      'Samenwerking',
      'Aanwezig',
    ])
    expect(page.querySelectorAll('thead th[scope="col"]')).toHaveLength(3 + 4)
    expect(page.querySelectorAll('tbody th[scope="row"]')).toHaveLength(1 + 4)
    const row = page.querySelectorAll('table')[1]?.querySelectorAll('tbody tr')[1]
    expect(Array.from(row?.children ?? [], (cell) => cell.textContent)).toEqual([
      'Politiewijkagent',
      'Regelt de AWARE-knop en legt moeder uit hoe die werktWaarom: Nachtelijke meldingen; zo is hulp er sneller.Actie richting het gezin · korte termijn',
      'moeder',
      'uiterlijk maandag 7 december 2026',
    ])
  })

  it('stands alone: asks for nothing from anywhere, and forbids it too', async () => {
    const page = await open(fourAgreements)
    expect(page.querySelectorAll('script, link, img, iframe, [src], [href], [style]')).toHaveLength(
      0,
    )
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')
    expect(policy?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'")
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/)
  })

  it('shows HTML and script that somebody typed as they were typed', async () => {
    const what = '<script>alert(1)</script><img src=x onerror=alert(1)> & "x" \'y\' </style>'
    const page = await open([
      { type: 'caseOpened', code: '</title><script>1</script>', practice: true },
      ...family.slice(1),
      ...held(),
      agreed({ id: 'a1', what, who: { kind: 'other', name: '</p><b>' } }),
    ])
    expect(page.querySelectorAll('script, img, b')).toHaveLength(0)
    expect(page.querySelector('td p')?.textContent).toBe(what)
    expect(page.querySelector('.subtitle')?.textContent).toContain('</title><script>1</script>')
  })

  it('lets a line of Arabic run its own way', async () => {
    const page = await open([...family, ...held(), agreed({ id: 'a1', what: 'فاطمة تتصل' })])
    expect(page.querySelector('td p')?.getAttribute('dir')).toBe('rtl')
    expect(page.querySelector('td p')?.textContent).toBe('فاطمة تتصل')
  })

  it('keeps a Dutch line Dutch that begins with a name from right to left', async () => {
    const what = 'فاطمة is nooit alleen met de kinderen;'
    const page = await open([...family, ...held(), agreed({ id: 'a1', what })])
    const line = page.querySelector('td p')
    expect(line?.getAttribute('dir')).toBe('ltr')
    expect(line?.querySelector('bdi')?.textContent).toBe('فاطمة')
    expect(line?.textContent).toBe(what)
  })

  it('is a card for each row on a telephone: every cell has its head, and no word is broken', async () => {
    const page = await open(fourAgreements)
    const rows = page.querySelectorAll('table')[1]?.querySelectorAll('tbody tr')
    expect(
      Array.from(rows?.[1]?.children ?? [], (cell) => cell.getAttribute('data-label')),
    ).toEqual(['Wie', 'Wat en waarom', 'Voor wie', 'Wanneer'])
    // Told to be a table all the same, where the style makes blocks of it.
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'])
      expect(page.querySelectorAll(`[role="${role}"]`).length).toBeGreaterThan(0)
    const style = page.querySelector('style')?.textContent ?? ''
    const narrow = style.slice(style.indexOf('@media screen and (max-width: 36rem)'))
    expect(narrow).toMatch(/table, tbody, tr, th, td \{ display: block;/)
    expect(narrow).toMatch(/tbody th, tbody td \{ min-width: 0;/)
    expect(narrow).toMatch(/td p, th p, dd \{ overflow-wrap: break-word; hyphens: auto; \}/)
  })

  it('ends no string of its style by what was typed as the code of a case', async () => {
    const code = '"; } body { display: none } /*\u000c\r\\'
    const page = await open([{ type: 'caseOpened', code, practice: false }, ...held()])
    const style = page.querySelector('style')?.textContent ?? ''
    expect(style).toMatch(
      /@bottom-left \{ content: "; \} body \{ display: none \} \/\* · 3 december/,
    )
  })

  it('numbers its printed pages and keeps rows whole', async () => {
    const style = (await open(fourAgreements)).querySelector('style')?.textContent
    expect(style).toContain('"bladzijde " counter(page) " van " counter(pages) ""')
    expect(style).toContain('break-inside: avoid')
    expect(style).toContain('display: table-header-group')
  })

  it.each(REGISTERS)('of %s passes the checks of axe', async (register) => {
    const page = await open(fourAgreements, register)
    document.documentElement.lang = page.documentElement.lang
    document.head.innerHTML = page.head.innerHTML
    document.body.innerHTML = page.body.innerHTML
    const { violations } = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})
