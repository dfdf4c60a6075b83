import { describe, expect, it } from 'vitest'
import type { FactBody } from '#conference'
import { composePaper, isReadByFamily, type PaperRequest } from '#documents'
import { calendarOf } from '../../../src/documents/data/calendarOf'
import { textsFor } from '#i18n'
import { at, family, held, meetingOf, tell } from '../story'
import { paperText } from './everyPaper'

/** How that line begins, for professionals and for the family. */
const HOUSE =
  /(Zorg- en Veiligheidshuis, bereikbaar op|Zo bereikt u het Zorg- en Veiligheidshuis): /
const OPEN = /…{10,}/
const MOTHER: PaperRequest = { kind: 'person', person: 'm' }
const ALL = [
  { kind: 'agreements' },
  { kind: 'family' },
  MOTHER,
  { kind: 'safetyPlan' },
  { kind: 'organisation', organisation: 'Politie' },
] as const satisfies readonly PaperRequest[]
const apart: FactBody = {
  type: 'keptApartPut',
  keptApart: { one: 'm', other: 'v', ground: 'stalking' },
}

async function textIn(facts: readonly FactBody[], request: PaperRequest, house = '') {
  const state = tell(facts)
  const meeting = meetingOf(
    state,
    state.meetings.findLast(({ status }) => status !== 'planned')?.id,
  )
  return paperText(await composePaper(request, state, meeting, 'nl', house))
}

function agreed(
  cooperation: Partial<Extract<FactBody, { type: 'cooperationPut' }>['cooperation']>,
  meeting = 'o1',
): FactBody {
  return { type: 'cooperationPut', meeting, cooperation: { part: 'A', ...cooperation } }
}

/** The line of a paper that begins with these words. */
function line(text: string, begin: string | RegExp) {
  return text.split('\n').find((each) => each.search(begin) === 0)
}

describe('whom to call, and where to be', () => {
  it('says by what the house can be reached on every paper, and leaves the family a line', async () => {
    const facts = [...family, ...held()]
    for (const request of ALL) {
      expect(await textIn(facts, request, '010 267 10 00')).toContain('010 267 10 00')
      const house = line(await textIn(facts, request), HOUSE)
      if (isReadByFamily(request)) expect(house).toMatch(OPEN)
      else expect(house).toBeUndefined()
    }
  })

  it('says by what the fixed contact can be reached, as the meeting said that named them', async () => {
    const facts: readonly FactBody[] = [
      ...family,
      ...held(),
      agreed({ contact: at('pol'), contactReach: '088 123' }),
      { type: 'meetingClosed', meeting: 'o1' },
      ...held('o2'),
      agreed({ timeline: 'zes weken' }, 'o2'),
    ]
    expect(await textIn(facts, { kind: 'agreements' })).toContain(
      'Vast aanspreekpunt: wijkagent, Politie, bereikbaar op 088 123',
    )
    const first = facts.slice(0, family.length + held().length + 1)
    expect(await textIn(first, { kind: 'family' })).toContain(
      'Politie (wijkagent), te bereiken op 088 123',
    )
    const other = [...facts, agreed({ contact: at('vt') }, 'o2')]
    const text = await textIn(other, { kind: 'agreements' })
    expect(text).not.toContain('088 123')
    expect(line(text, 'Vast aanspreekpunt: medewerker, Veilig Thuis')).toMatch(OPEN)
  })

  it('says the number that this meeting gives of a contact whom an earlier one named', async () => {
    const facts: readonly FactBody[] = [
      ...family,
      ...held(),
      agreed({ contact: at('pol'), contactReach: '088 123' }),
      { type: 'meetingClosed', meeting: 'o1' },
      ...held('o2'),
      agreed({ contactReach: '088 456' }, 'o2'),
    ]
    const text = await textIn(facts, { kind: 'agreements' })
    expect(text).toContain('Vast aanspreekpunt: wijkagent, Politie, bereikbaar op 088 456')
    expect(text).not.toContain('088 123')
  })

  it('calls nobody unknown whom the family was only not told, nor a day', async () => {
    const parts = [
      { id: 'A', present: ['pr', 'cr', 'pol'] },
      { id: 'B', present: ['pr', 'cr', 'pol', 'cm'] },
    ]
    const named = { contact: at('pol'), next: '2026-12-17T09:30' }
    const facts: readonly FactBody[] = [
      ...family,
      ...held('o1', { parts }),
      agreed(named),
      { type: 'roomChecked', meeting: 'o1', part: 'B', present: ['pr', 'cr', 'pol', 'cm'] },
      agreed({ ...named, part: 'B', contactReach: '088 123', nextPlace: 'Stadskantoor' }),
    ]
    const text = await textIn(facts, MOTHER)
    expect(line(text, 'Uw vaste contact: ')).toBe('Uw vaste contact: 088 123')
    expect(line(text, 'Volgende gesprek: ')).toBe('Volgende gesprek: Stadskantoor')
    expect(text).not.toMatch(/Politie|17 december|dat weten we nog niet/)
  })

  it('leaves no line for the number of nobody', async () => {
    const facts = [...family, ...held('o1', { participants: [] })]
    expect(await textIn(facts, { kind: 'agreements' })).not.toMatch(OPEN)
  })

  it('loses no word where only the number or only the place was said', async () => {
    const facts = [
      ...family,
      ...held('o1', { participants: [] }),
      agreed({ contactReach: '088 123', nextPlace: 'Stadskantoor' }),
    ]
    const text = await textIn(facts, { kind: 'agreements' })
    expect(text).toContain('nog niet bekend, bereikbaar op 088 123')
    expect(text).toContain('nog niet bekend; plaats: Stadskantoor')
  })

  it('says where the next meeting is, or leaves a line where only its day is known', async () => {
    const day = agreed({ next: '2026-12-17T09:30' })
    const where = agreed({ next: '2026-12-17T09:30', nextPlace: 'Stadskantoor' })
    for (const request of ALL) {
      expect(await textIn([...family, ...held(), where], request)).toMatch(
        /9\.30 uur; (plaats|waar): Stadskantoor/,
      )
      const open = await textIn([...family, ...held(), day], request)
      expect(open).toMatch(/9\.30 uur; (plaats|waar): …{10,}/)
      expect(await textIn([...family, ...held()], request)).not.toMatch(/; (plaats|waar): /)
    }
  })

  it('never says where it is on the sheet of one kept apart who does not come', async () => {
    const where = agreed({ next: '2026-12-17T09:30', nextPlace: 'Stadskantoor' })
    const facts = [...family, apart, ...held(), where]
    for (const request of [MOTHER, { kind: 'safetyPlan', person: 'm' }] as const) {
      const text = await textIn(facts, request)
      expect(text).not.toContain('Stadskantoor')
      expect(text).not.toMatch(/9\.30 uur|; waar: /)
    }
    expect(await textIn(facts, { kind: 'agreements' })).toContain('Stadskantoor')
  })

  it('puts no place in a calendar: it is read on telephones', async () => {
    const state = tell([
      ...family,
      ...held(),
      agreed({ next: '2026-12-17T09:30', nextPlace: 'Stadskantoor' }),
    ])
    const owner = { kind: 'person', person: 'm' } as const
    const text = calendarOf(state, meetingOf(state), owner, await textsFor('nl'))
    expect(text).toContain('DTSTART')
    expect(text).not.toMatch(/Stadskantoor|LOCATION/)
  })
})
