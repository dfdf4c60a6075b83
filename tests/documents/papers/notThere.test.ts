import { describe, expect, it } from 'vitest'
import type { FactBody } from '#conference'
import { composePaper, dataOf, htmlOf, type Paper, type PaperRequest } from '#documents'
import { agreed, at, everybody, family, held, meetingOf, mustBe, table, tell } from '../story'
import { paperText } from './everyPaper'

/** What somebody who was not there must be able to read from a paper alone. */

const made: readonly FactBody[] = [
  ...family,
  ...held('o1', { start: '2026-12-01T13:00' }),
  agreed({ id: 'a1', who: at('pol'), what: 'Maakt een slaapplan', for: ['m'] }),
  mustBe({ id: 'b1', text: 'Niemand slaat', guard: at('pol'), check: '2026-12-08' }),
  { type: 'meetingClosed', meeting: 'o1' },
]

const looked = (meeting: string, start: string, kept: boolean): readonly FactBody[] => [
  ...held(meeting, { start }),
  { type: 'bottomLineChecked', meeting, check: { bottomLine: 'b1', kept, note: 'aan de deur' } },
  {
    type: 'agreementFollowed',
    meeting,
    followUp: { agreement: 'a1', status: kept ? 'partly' : 'notDone', note: 'tante aarzelt' },
  },
  { type: 'meetingClosed', meeting },
]

const three: readonly FactBody[] = [
  ...made,
  ...looked('o2', '2026-12-15T13:00', true),
  ...looked('o3', '2027-01-12T13:00', false),
]

async function paperOf(facts: readonly FactBody[], request: PaperRequest, meeting: string) {
  const state = tell(facts)
  return composePaper(request, state, meetingOf(state, meeting), 'nl')
}

function toneOf({ sections }: Paper, words: string) {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : []))
    .flatMap(({ text, tone }) => (text === words ? tone : []))
}

const professionals: readonly PaperRequest[] = [
  { kind: 'agreements' },
  { kind: 'organisation', organisation: 'Politie' },
]

describe('what became of what was agreed before', () => {
  it.each(professionals)(
    'tells kept from broken, the broken one in bold ($kind)',
    async (request) => {
      expect(
        toneOf(await paperOf(three, request, 'o2'), 'Bekeken op 15 december 2026: nagekomen'),
      ).toEqual(['quiet'])
      const third = await paperOf(three, request, 'o3')
      expect(toneOf(third, 'Bekeken op 12 januari 2027: niet nagekomen')).toEqual(['strong'])
      // Right under what must be, before that its day has passed.
      expect(paperText(third)).toMatch(
        /Niemand slaat \/ Bekeken op .*: niet nagekomen \/ Opnieuw bekijken/,
      )
      expect(paperText(third)).not.toContain('Bekeken op 15 december')
    },
  )

  it.each(professionals)('says how far an open agreement is ($kind)', async (request) => {
    const text = async (meeting: string) => paperText(await paperOf(three, request, meeting))
    expect(await text('o2')).toContain('Stand op 15 december 2026: deels gedaan')
    expect(await text('o3')).toContain('Stand op 12 januari 2027: niet gedaan')
  })

  it('is the last word that was said, also where a later meeting did not look', async () => {
    const facts = [...three, ...held('o4', { start: '2027-02-09T13:00' })]
    const text = paperText(await paperOf(facts, { kind: 'agreements' }, 'o4'))
    expect(text).toContain('Bekeken op 12 januari 2027: niet nagekomen')
    expect(text).toContain('Stand op 12 januari 2027: niet gedaan')
  })

  it('says nothing where nobody looked, nor of words that a bottom line no longer has', async () => {
    const unseen = [...made, ...held('o2', { start: '2026-12-15T13:00' })]
    const anew = [...three, ...held('o4', { start: '2027-02-09T13:00' })]
    const put = mustBe({ id: 'b1', text: 'Niemand slaat of dreigt', guard: at('pol') }, 'o4')
    for (const [facts, meeting] of [
      [unseen, 'o2'],
      [[...anew, put], 'o4'],
    ] as const)
      expect(paperText(await paperOf(facts, { kind: 'agreements' }, meeting))).not.toContain(
        'Bekeken op',
      )
  })

  it('is on no paper of the family, and a note with it on no paper at all', async () => {
    for (const request of [
      { kind: 'family' },
      { kind: 'person', person: 'm' },
      { kind: 'safetyPlan', person: 'm' },
      ...professionals,
    ] satisfies readonly PaperRequest[]) {
      const text = paperText(await paperOf(three, request, 'o3'))
      expect(text).toContain(request.kind === 'family' ? 'Wat we afspreken' : 'Niemand slaat')
      expect(text).not.toMatch(/aan de deur|tante aarzelt/)
      if (!professionals.includes(request))
        expect(text).not.toMatch(/Bekeken op|niet gelukt|Zo stond het|niet gedaan/)
    }
  })

  it('stays out where a part without the family said it, and no older word takes its place', async () => {
    const parts = [
      { id: 'A', present: everybody.filter((id) => id !== 'cm' && id !== 'oma') },
      { id: 'B', present: everybody },
    ]
    const facts: readonly FactBody[] = [
      ...made,
      ...looked('o2', '2026-12-15T13:00', true),
      ...held('o3', { start: '2027-01-12T13:00', parts, participants: table }),
      { type: 'bottomLineChecked', meeting: 'o3', check: { bottomLine: 'b1', kept: false } },
      {
        type: 'agreementFollowed',
        meeting: 'o3',
        followUp: { agreement: 'a1', status: 'notDone' },
      },
    ]
    const text = paperText(await paperOf(facts, { kind: 'agreements' }, 'o3'))
    expect(text).toContain('Niemand slaat')
    expect(text).not.toMatch(/Bekeken op|Stand op/)
  })

  it('has a column of the list', async () => {
    const state = tell(three)
    const list = await dataOf({ kind: 'list' }, state, meetingOf(state, 'o3'), 'nl')
    const [head, ...rows] = list.trimEnd().split('\r\n')
    expect(head).toMatch(/;"Stand"$/)
    expect(rows.map((row) => row.split(';').at(-1))).toEqual([
      '"Stand op 12 januari 2027: niet gedaan"',
      '"Bekeken op 12 januari 2027: niet nagekomen"',
    ])
  })
})

describe('the extract of an organisation', () => {
  const request: PaperRequest = { kind: 'organisation', organisation: 'Politie' }

  it('says that no next meeting is known, and that nobody leads', async () => {
    const participants = table.filter(({ type }) => type !== 'casusregisseur')
    const text = paperText(
      await paperOf([...family, ...held('o1', { participants })], request, 'o1'),
    )
    expect(text).toContain('Volgend overleg: nog niet bekend')
    expect(text).toContain('Casusregisseur: nog niet bekend')
    expect(text).toContain('Vast aanspreekpunt: nog niet bekend')
  })

  it('has the closing plan', async () => {
    const closing: FactBody = {
      type: 'closingPlanPut',
      meeting: 'o1',
      closingPlan: {
        signal: 'zoon blijft weg',
        first: 'bel tante',
        contact: 'wijkteam',
        part: 'A',
      },
    }
    const text = paperText(await paperOf([...family, ...held(), closing], request, 'o1'))
    expect(text).toMatch(/Afsluitingsplan\nAls we dit zien: zoon blijft weg\n/)
  })
})

describe('a page of the family without agreements', () => {
  const nothing = [...family, ...held()]

  it.each<PaperRequest>([{ kind: 'family' }, { kind: 'person', person: 'm' }])(
    'does not say that it tells what was agreed, nor that nothing is new ($kind)',
    async (request) => {
      const text = paperText(await paperOf(nothing, request, 'o1'))
      expect(text).toContain('Op dit blad staat wie u kunt bellen.')
      expect(text).toContain('Op dit blad staan geen afspraken')
      expect(text).not.toMatch(/U leest hier|Bij elke afspraak|nieuwe afspraken/)
    },
  )

  it('tells what was agreed where there is a bottom line only', async () => {
    const facts = [...nothing, mustBe({ id: 'b1' })]
    expect(paperText(await paperOf(facts, { kind: 'family' }, 'o1'))).toContain('U leest hier')
  })

  it('says on an empty safety plan what to do about it', async () => {
    expect(paperText(await paperOf(nothing, { kind: 'safetyPlan' }, 'o1'))).toContain(
      'Bespreek met de persoon die u dit blad gaf wat u nodig hebt om veilig te zijn.',
    )
  })
})

it('lets the column of a name grow for its word in the web page, but not for one without end', async () => {
  const named = async (name: string) => {
    const facts = [...family, ...held(), agreed({ id: 'a1', who: { kind: 'other', name } })]
    return htmlOf(await paperOf(facts, { kind: 'agreements' }, 'o1'))
  }
  expect(await named('Jeugdbescherming')).toMatch(/<th [^>]*class="kept whole"[^>]*><p[^>]*>Jeugd/)
  expect(await named('x'.repeat(60))).toMatch(/<th [^>]*class="kept"[^>]*><p[^>]*>xxx/)
  expect(await named('x')).toContain('.whole p { overflow-wrap: break-word; }')
})
