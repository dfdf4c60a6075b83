import { describe, expect, it } from 'vitest'
import type { FactBody } from '#conference'
import { calendarOwners, dataOf, type Owner } from '#documents'
import { agreed, at, family, fourAgreements, held, meetingOf, tell } from '../story'

const police: Owner = { kind: 'organisation', organisation: 'Politie' }

async function calendar(facts: readonly FactBody[], owner: Owner = police) {
  const state = tell(facts)
  return dataOf({ kind: 'calendar', owner }, state, meetingOf(state), 'nl')
}

async function list(facts: readonly FactBody[]) {
  const state = tell(facts)
  return dataOf({ kind: 'list' }, state, meetingOf(state), 'nl')
}

describe('the calendar of an owner', () => {
  it('has a day for each of its dates, with a title that tells nothing', async () => {
    const text = await calendar(fourAgreements)
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(text).toContain('SUMMARY:Afspraak uit overleg\r\n')
    expect(text).toContain('DTSTART;VALUE=DATE:20261207\r\n')
    expect(text).toContain('UID:a2@beraad.invalid\r\n')
    expect(text).not.toMatch(/AWARE|moeder|OEF|Politie|Gemeente|DESCRIPTION/)
  })

  it('is the same file each time, with lines of 75 octets and CRLF', async () => {
    const id = 'x'.repeat(64)
    const facts = [...family, ...held(), agreed({ id, who: at('pol'), by: '2026-12-07' })]
    const text = await calendar(facts)
    expect(text).toBe(await calendar(facts))
    expect(text).not.toMatch(/[^\r]\n/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n ', '')).toContain(`UID:${id}@beraad.invalid`)
  })

  it('is offered to who does something by a date, the family too', () => {
    const state = tell([
      ...family,
      ...held(),
      agreed({ id: 'a1', who: at('pol'), by: '1926-12-07' }),
      agreed({ id: 'a2', who: at('cm'), by: '2026-12-07' }),
      agreed({ id: 'a3', who: at('vt') }),
    ])
    expect(calendarOwners(state, meetingOf(state)).map(({ name }) => name)).toEqual([
      'moeder',
      'Politie',
    ])
  })
})

describe('the list for a spreadsheet', () => {
  it('begins with a byte order mark, and has a row for each agreement', async () => {
    const text = await list(fourAgreements)
    expect(text.startsWith('\uFEFF"Wie";"Rol";')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(1 + 4 + 1)
    expect(text).toContain('"Politie";"wijkagent";"";"Regelt de AWARE-knop')
    expect(text).toContain(';"2026-12-07";')
  })

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '  =HYPERLINK("x")', '＝1', '\n=1'])(
    'shows %j as text',
    async (what) => {
      const text = await list([...family, ...held(), agreed({ id: 'a1', what })])
      const guarded = what.replace(/"/g, '""')
      expect(text).toContain(`;"'${guarded}";`)
    },
  )

  it.each(['\u00AD=1+1', '\u2060=1', '\u180E@SUM(A1)', '\u200B+31'])(
    'looks through what nobody sees: %j',
    async (what) => {
      const text = await list([...family, ...held(), agreed({ id: 'a1', what })])
      expect(text).toContain(`;"'${what}";`)
    },
  )

  it('begins no cell that runs, where a spreadsheet takes a comma, a semicolon or a tab for its end', async () => {
    const what = 'x,=1+1,y;@SUM(A1)\tz\t-2 en 3, -4'
    const text = await list([...family, ...held(), agreed({ id: 'a1', what })])
    expect(text).toContain(`;"x,'=1+1,y;'@SUM(A1) z -2 en 3, -4";`.replaceAll(' z -2', `\tz\t'-2`))
  })

  it('keeps quotes, semicolons and lines in their cell', async () => {
    const text = await list([
      ...family,
      ...held(),
      agreed({ id: 'a1', what: 'zegt "nee"; en\ngaat' }),
    ])
    expect(text).toContain('"zegt ""nee""; en\ngaat"')
  })
})
