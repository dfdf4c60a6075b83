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
    // One to do, and the next meeting.
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
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

  it('has the next meeting at its hour in the Netherlands, for whoever may know of it', async () => {
    const text = await calendar(fourAgreements)
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20261217T093000\r\n')
    expect(text).toContain('UID:o1-next@beraad.invalid\r\n')
    expect(text).toContain('SUMMARY:Overleg\r\n')
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
    const mother = await calendar(fourAgreements, { kind: 'person', person: 'm' })
    expect(mother).toContain('SUMMARY:Overleg\r\n')
    // Whoever is kept apart and is not invited to it is not told when it is.
    const apart: FactBody = {
      type: 'keptApartPut',
      keptApart: { one: 'm', other: 'v', ground: 'stalking' },
    }
    const [first, ...more] = fourAgreements
    const kept = await calendar([first!, ...more.slice(0, 4), apart, ...more.slice(4)], {
      kind: 'person',
      person: 'm',
    })
    expect(kept).not.toMatch(/VTIMEZONE|20261217/)
  })

  it('has the day on which a bodemeis is looked at again, for who guards it', async () => {
    const owner: Owner = { kind: 'organisation', organisation: 'Gemeente' }
    const state = tell(fourAgreements)
    expect(calendarOwners(state, meetingOf(state))).toContainEqual({ ...owner, name: 'Gemeente' })
    const text = await calendar(fourAgreements, owner)
    expect(text).toMatch(/UID:b1-check@beraad\.invalid[^]*?DTSTART;VALUE=DATE:20261210/)
    expect(await calendar(fourAgreements)).not.toContain('20261210')
    expect(text).not.toMatch(/contact|ouders/)
  })

  it('counts as newer each time the meeting was opened again, and after the next one', async () => {
    const sequences = async (facts: readonly FactBody[], meeting = 'o1') => {
      const state = tell(facts)
      const text = await dataOf(
        { kind: 'calendar', owner: police },
        state,
        meetingOf(state, meeting),
        'nl',
      )
      return [...new Set(text.match(/SEQUENCE:\d+/g))]
    }
    const closed: readonly FactBody[] = [
      ...fourAgreements,
      { type: 'meetingClosed', meeting: 'o1' },
    ]
    const again: readonly FactBody[] = [
      ...closed,
      { type: 'meetingReopened', meeting: 'o1', ground: 'te vroeg' },
      agreed({ id: 'a2', who: at('pol'), by: '2026-12-11' }),
      { type: 'meetingClosed', meeting: 'o1' },
    ]
    const followed = [...again, ...held('o2', { start: '2026-12-17T09:30' })]
    expect(await sequences(closed)).toEqual(['SEQUENCE:0'])
    expect(await sequences(again)).toEqual(['SEQUENCE:1'])
    expect(await sequences(followed, 'o2')).toEqual(['SEQUENCE:2'])
  })

  it('ends its last line as every other', async () => {
    expect(await calendar(fourAgreements)).toMatch(/END:VCALENDAR\r\n$/)
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
  it('begins with a byte order mark, and has a row for each agreement and each bottom line', async () => {
    const text = await list(fourAgreements)
    expect(text.startsWith('\uFEFF"Wie";"Rol";')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(1 + 4 + 1 + 1)
    expect(text).toContain('"Politie";"wijkagent";"";"Regelt de AWARE-knop')
    expect(text).toContain(';"2026-12-07";')
    expect(text.match(/;"Afspraak";/g)).toHaveLength(4)
    expect(text).toMatch(/"Gemeente";.*"Geen contact.*;"2026-\d\d-\d\d";.*;"Bodemeis";/)
  })

  it('says whom an agreement was not told, never why', async () => {
    const text = await list([
      ...family,
      ...held(),
      agreed({ id: 'a1', for: ['m'], informed: { yes: false, note: 'dat is gevaarlijk' } }),
    ])
    const [head, row] = text.split('\r\n').map((each) => each.split(';'))
    expect(row?.[head?.indexOf('"Besproken"') ?? -1]).toBe('"Nog niet besproken met moeder."')
    expect(text).not.toContain('gevaarlijk')
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
