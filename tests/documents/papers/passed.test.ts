import { describe, expect, it } from 'vitest'
import type { FactBody } from '#conference'
import { composePaper, dataOf, type DataRequest, type Paper, type PaperRequest } from '#documents'
import { agreed, at, family, held, meetingOf, mustBe, tell } from '../story'
import { paperText } from './everyPaper'

/** Agreed on 1 October; the follow-up meeting is on 20 October, and the clock of the test says 3 December. */
const facts: readonly FactBody[] = [
  ...family,
  ...held('o1', { start: '2026-10-01T09:30' }),
  agreed({ id: 'a1', who: at('pol'), what: 'Spreekt de oudste', by: '2026-10-08', for: ['m'] }),
  agreed({ id: 'a2', who: at('pol'), what: 'Belt terug', by: '2026-10-20', for: ['m'] }),
  agreed({ id: 'a3', who: at('pol'), what: 'Komt langs', by: '2026-11-01', for: ['m'] }),
  mustBe({ id: 'b1', text: 'Niemand slaat', guard: at('pol'), check: '2026-10-07' }),
  mustBe({ id: 'b2', text: 'Oma slaapt er', guard: at('pol'), check: '2026-11-07' }),
  { type: 'meetingClosed', meeting: 'o1' },
  ...held('o2', { start: '2026-10-20T09:30' }),
]
const WAS = 'was donderdag 8 oktober 2026, nieuwe datum nog niet afgesproken'
const CHECK = 'Opnieuw bekijken: was woensdag 7 oktober 2026, nieuwe datum nog niet afgesproken'

async function paperOf(request: PaperRequest, meeting = 'o2') {
  const state = tell(facts)
  return composePaper(request, state, meetingOf(state, meeting), 'nl')
}

async function data(request: DataRequest) {
  const state = tell(facts)
  return dataOf(request, state, meetingOf(state, 'o2'), 'nl')
}

/** The lines of all tables that say this, with their tone. */
function linesWith(paper: Paper, words: string) {
  return paper.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : []))
    .filter(({ text }) => text.includes(words))
}

describe('a date that has passed at the next meeting', () => {
  it('is said to have passed, in bold, and no new one is made up', async () => {
    const paper = await paperOf({ kind: 'agreements' })
    expect(linesWith(paper, '8 oktober')).toEqual([{ tone: 'strong', text: WAS }])
    expect(linesWith(paper, '7 oktober')).toEqual([{ tone: 'strong', text: CHECK }])
    // The day of the meeting itself has not passed, nor what lies after it, whatever day it is today.
    expect(linesWith(paper, '20 oktober')[0]?.text).toBe('uiterlijk dinsdag 20 oktober 2026')
    expect(linesWith(paper, '1 november')[0]?.text).toBe('uiterlijk zondag 1 november 2026')
    expect(linesWith(paper, '7 november')[0]?.tone).toBe('quiet')
  })

  it('had not passed on the page of the meeting that agreed it', async () => {
    expect(paperText(await paperOf({ kind: 'agreements' }, 'o1'))).not.toContain('nieuwe datum')
  })

  it.each<PaperRequest>([
    { kind: 'organisation', organisation: 'Politie' },
    { kind: 'person', person: 'm' },
  ])('says so on every paper ($kind)', async (request) => {
    expect(linesWith(await paperOf(request), '8 oktober')).toEqual([{ tone: 'strong', text: WAS }])
  })

  it('says so on the safety plan', async () => {
    const [check] = linesWith(await paperOf({ kind: 'safetyPlan', person: 'm' }), '7 oktober')
    // Moeder heard the bodemeis, so it stands there.
    expect(check).toMatchObject({ tone: 'strong' })
  })

  it('says so in the list, the calendar and the outcome', async () => {
    const rows = (await data({ kind: 'list' })).split('\r\n')
    expect(rows.filter((row) => row.includes(`"${WAS}"`))).toEqual([
      expect.stringContaining('Spreekt de oudste'),
    ])
    expect(rows[0]).toContain('"Datum voorbij"')

    const owner = { kind: 'organisation', organisation: 'Politie' } as const
    const calendar = (await data({ kind: 'calendar', owner })).replaceAll('\r\n ', '')
    const old = calendar.split('BEGIN:VEVENT').filter((event) => event.includes('nieuwe datum'))
    expect(old.map((event) => /DATE:(\d+)/.exec(event)?.[1])).toEqual(['20261008', '20261007'])

    const { betreft } = JSON.parse(await data({ kind: 'outcome' }))
    expect(
      betreft.heeftActie.map((each: Passed) => [each.id, each.uitbreiding.datumVerstreken]),
    ).toEqual([
      ['a1', true],
      ['a2', false],
      ['a3', false],
    ])
    expect(
      betreft.heeftBesluit.map((each: Passed) => [each.id, each.uitbreiding.controleVerstreken]),
    ).toEqual([
      ['b1', true],
      ['b2', false],
    ])
  })
})

interface Passed {
  readonly id: string
  readonly uitbreiding: {
    readonly datumVerstreken?: boolean
    readonly controleVerstreken?: boolean
  }
}
