import { describe, expect, it } from 'vitest'
import type { CaseState, FactBody, Plan } from '#conference'
import { knows, textKey, attributedText } from '#conference'
import {
  calendarOwners,
  composePaper,
  dataOf,
  offeredDocuments,
  pointsToTell,
  type PaperRequest,
} from '#documents'
import { agreed, at, family, held, meetingOf, mustBe, table, tell } from '../story'
import { paperText } from './everyPaper'

async function textIn(state: CaseState, request: PaperRequest, meeting = 'o1') {
  return paperText(await composePaper(request, state, meetingOf(state, meeting), 'nl'))
}

const professionals = table.filter(({ type }) => type !== 'client' && type !== 'vertrouwenspersoon')
const father = { id: 'cv', organisation: '', role: 'vader', type: 'client', person: 'v' } as const

/** A meeting of professionals, or of them with these of the family. */
function heldWith(id: string, guests: Plan['participants'], start = '2026-12-03T09:30') {
  const participants = [...professionals, ...guests]
  const parts = [{ id: 'A', present: participants.map((each) => each.id) }]
  return held(id, { participants, parts, start })
}

const apart: FactBody = {
  type: 'keptApartPut',
  keptApart: { one: 'm', other: 'v', ground: 'stalking' },
}
const mother = table.filter(({ id }) => id === 'cm')
const closed: FactBody = { type: 'meetingClosed', meeting: 'o1' }
const onTheirTable: readonly PaperRequest[] = [
  { kind: 'family' },
  { kind: 'safetyPlan' },
  ...['m', 'v', 'd', 'z'].flatMap((person): readonly PaperRequest[] => [
    { kind: 'person', person },
    { kind: 'safetyPlan', person },
  ]),
]

describe('what professionals agreed among themselves (review A1)', () => {
  const facts: readonly FactBody[] = [
    ...family,
    ...heldWith('o1', []),
    mustBe({ id: 'b1', text: 'Stiefvader slaapt elders', for: ['d', 'z'] }),
    agreed({
      id: 'a1',
      who: at('vt'),
      what: 'Laat dochter zien door de vertrouwensarts',
      why: 'blauwe plek',
      for: ['d'],
      by: '2026-12-06',
    }),
    agreed({
      id: 'a2',
      who: at('pol'),
      what: 'Deelt het verloop van het toezicht',
      kind: 'informationProfessionals',
      for: ['v'],
    }),
    {
      type: 'cooperationPut',
      meeting: 'o1',
      cooperation: { part: 'A', contact: at('cr'), scaleUp: 'Bij terugval direct bellen' },
    },
  ]

  it.each(onTheirTable)(
    'stands on no paper that the family reads ($kind $person)',
    async (request) => {
      const text = await textIn(tell(facts), request)
      expect(text).not.toMatch(
        /slaapt elders|vertrouwensarts|blauwe plek|toezicht|terugval|Gemeente/,
      )
    },
  )

  it('stands on what professionals read, which says that it is for them', async () => {
    const state = tell(facts)
    const text = await textIn(state, { kind: 'agreements' })
    expect(text).toMatch(/^Wie doet wat wanneer\nalleen voor professionals · OEF-01/)
    expect(text).toMatch(/slaapt elders \/ Voor dochter, zoon/)
    expect(text).toMatch(/vertrouwensarts[^]*verloop van het toezicht/)
    const outcome = await dataOf({ kind: 'outcome' }, state, meetingOf(state), 'nl')
    expect(outcome).toContain('"soort": "bodemeis",\n          "voor": [')
  })

  it('is counted as not noted, until the chair notes whom it was told', async () => {
    const open = (state: CaseState) =>
      pointsToTell(state, meetingOf(state)).flatMap((each) => (each.open ? each.item.id : []))
    // What is between professionals need not be told to anybody.
    expect(open(tell(facts))).toEqual(['b1', 'a1'])
    const told: FactBody = { type: 'told', item: 'a1', to: ['d'], how: 'told', on: '2026-12-05' }
    const state = tell([...facts, closed, told])
    expect(open(state)).toEqual(['b1'])
    expect(await textIn(state, { kind: 'person', person: 'd' })).toContain('vertrouwensarts')
    expect(await textIn(state, { kind: 'person', person: 'z' })).not.toContain('vertrouwensarts')
    // For all of the family where nobody came: only what everybody was told.
    expect(await textIn(state, { kind: 'family' })).not.toContain('vertrouwensarts')
    expect(await textIn(state, { kind: 'agreements' })).toContain(
      'Besproken met dochter (5 december 2026)',
    )
  })

  it('stands there once they were told, also what is between professionals; a no keeps it from all', async () => {
    const told = (item: string): FactBody => ({ type: 'told', item, to: ['v'], how: 'told' })
    const state = tell([...facts, told('a2')])
    expect(await textIn(state, { kind: 'person', person: 'v' })).toContain(
      'verloop van het toezicht',
    )
    const kept = agreed({
      id: 'a3',
      what: 'Meldt bij de Raad',
      for: ['v'],
      informed: { yes: false },
    })
    const yes = agreed({
      id: 'a4',
      what: 'Belt de reclassering',
      for: ['v'],
      informed: { yes: true },
    })
    const later = tell([...facts, kept, yes, told('a3')])
    // An old yes without whom tells nobody.
    expect(await textIn(later, { kind: 'person', person: 'v' })).not.toMatch(/Raad|reclassering/)
  })
})

describe('what an earlier meeting agreed (review C1)', () => {
  const facts: readonly FactBody[] = [
    ...family,
    ...heldWith('o1', mother),
    mustBe({ id: 'b1', text: 'Moeder is veilig op het nieuwe adres', for: ['m', 'd'] }),
    agreed({ id: 'a1', who: at('vt'), what: 'Zoekt een plek bij zus', for: ['m', 'v'] }),
    {
      type: 'cooperationPut',
      meeting: 'o1',
      cooperation: { part: 'A', contact: at('cr'), informing: 'Op vrijdag een mail' },
    },
    closed,
    ...heldWith('o2', [father], '2026-12-17T09:30'),
    agreed({ id: 'a2', who: at('pol'), what: 'Brengt de fiets terug', for: ['v', 'd'] }, 'o2'),
    {
      type: 'cooperationPut',
      meeting: 'o2',
      cooperation: { part: 'A', informing: 'Elke maandag bellen' },
    },
    { type: 'meetingClosed', meeting: 'o2' },
  ]

  it('stands only on the page of who was there', async () => {
    const state = tell(facts)
    const hers = await textIn(state, { kind: 'person', person: 'm' }, 'o2')
    expect(hers).toMatch(/nieuwe adres[^]*bij zus/)
    expect(hers).not.toContain('fiets')
    const his = await textIn(state, { kind: 'person', person: 'v' }, 'o2')
    expect(his).toContain('fiets')
    expect(his).not.toMatch(/nieuwe adres|bij zus|Gemeente/)
    expect(await textIn(state, { kind: 'safetyPlan', person: 'v' }, 'o2')).not.toContain('adres')
    // Of the second meeting father is all of the family who came.
    expect(await textIn(state, { kind: 'family' }, 'o2')).not.toMatch(/nieuwe adres|bij zus/)
  })

  it('is not known by what a later meeting says under the same name', () => {
    const state = tell(facts)
    const informing = attributedText(meetingOf(state), textKey.cooperation('informing'))
    const reader = (id: string) => ({ kind: 'person', id }) as const
    expect(knows(state, meetingOf(state), informing, reader('m'))).toBe(true)
    expect(knows(state, meetingOf(state), informing, reader('v'))).toBe(false)
  })
})

describe('the sheet of one who is kept apart from somebody (review F4)', () => {
  const facts: readonly FactBody[] = [
    ...family,
    apart,
    ...heldWith('o1', [father]),
    mustBe({ id: 'b1', text: 'De kinderen slapen bij oma' }),
    mustBe({ id: 'b2', text: 'Vader drinkt niet als de kinderen er zijn', for: ['v', 'd', 'z'] }),
    mustBe({ id: 'b3', text: 'Moeder wordt niet gebeld', for: ['v', 'm'] }),
    agreed({ id: 'a1', who: at('pol'), what: 'Rijdt langs het huis', for: ['d'] }),
    agreed({
      id: 'a2',
      who: { kind: 'person', id: 'v' },
      what: 'Volgt de training',
      by: '2026-12-20',
    }),
    agreed({ id: 'a3', who: at('cr'), what: 'Belt vader elke week', for: ['v'] }),
    agreed({
      id: 'a4',
      who: { kind: 'other', name: 'Moeder' },
      what: 'Pakt de spullen in',
      for: ['v'],
    }),
    agreed({
      id: 'a5',
      who: { kind: 'person', id: 'v' },
      what: 'Betaalt de huur',
      for: ['m'],
      by: '2026-12-21',
    }),
    {
      type: 'cooperationPut',
      meeting: 'o1',
      cooperation: {
        part: 'A',
        next: '2026-12-17T09:30',
        contact: at('cr'),
        casusregisseur: at('cr'),
        informing: 'Oma meldt elke ochtend dat het goed is',
        scaleUp: 'Belt moeder, dan direct komen',
      },
    },
    {
      type: 'closingPlanPut',
      meeting: 'o1',
      closingPlan: { part: 'A', signal: 'Moeder meldt zich', first: 'Bel oma', contact: 'oma' },
    },
  ]
  const papers: readonly PaperRequest[] = [
    { kind: 'person', person: 'v' },
    { kind: 'safetyPlan', person: 'v' },
  ]

  it.each(papers)(
    'holds nothing of or for the other, and not where anybody is ($kind)',
    async (it) => {
      const text = await textIn(tell(facts), it)
      expect(text).toContain('Vader drinkt niet')
      expect(text).not.toMatch(/[Oo]ma|[Mm]oeder|langs het huis|huur/)
      // Neither a contact nor the next meeting, to which he is not invited.
      expect(text).not.toMatch(/vaste contact|17 december/)
    },
  )

  it('holds what is for that one, and what that one does', async () => {
    const text = await textIn(tell(facts), { kind: 'person', person: 'v' })
    expect(text).toMatch(/Wat u zelf doet\nU \| Volgt de training[^]*Belt vader elke week/)
  })

  it('tells of the next meeting only who comes to it', async () => {
    const plan = heldWith('o2', [father], '2026-12-17T09:30').slice(0, 1)
    const invited = await textIn(tell([...facts, ...plan]), { kind: 'person', person: 'v' })
    expect(invited).toContain('17 december')
    const other = heldWith('o2', mother, '2026-12-17T09:30').slice(0, 1)
    expect(await textIn(tell([...facts, ...other]), { kind: 'person', person: 'v' })).not.toContain(
      '17 december',
    )
  })

  it('has a calendar of the same', async () => {
    const state = tell(facts)
    const owner = calendarOwners(state, meetingOf(state)).find(({ kind }) => kind === 'person')
    expect(owner).toMatchObject({ person: 'v' })
    const days = await dataOf({ kind: 'calendar', owner: owner! }, state, meetingOf(state), 'nl')
    // The training; not the rent, which is for her.
    expect(days.match(/DTSTART[^\r]*/g)).toEqual([expect.stringContaining('20261220')])
  })

  it('is not the page of all of them: there is none', () => {
    const state = tell(facts)
    expect(offeredDocuments(state, meetingOf(state)).wholeFamily).toBe(false)
  })
})

describe('whom a paper names', () => {
  it('is nobody whom the reader does not know of', async () => {
    const during = { meeting: 'o1', part: 'A', heard: ['pol'] }
    const facts: readonly FactBody[] = [
      ...family,
      ...held(),
      { type: 'personPut', person: { id: 'n', label: 'nieuwe partner' }, during },
      agreed({ id: 'a1', who: at('pol'), what: 'Belt aan', for: ['m', 'n'] }),
      agreed({ id: 'a2', who: { kind: 'person', id: 'n' }, what: 'Haalt de post', for: ['m'] }),
    ]
    const state = tell(facts)
    for (const request of [{ kind: 'family' }, { kind: 'person', person: 'm' }] as const) {
      const text = await textIn(state, request)
      expect(text).toMatch(/Belt aan[^]*Haalt de post/)
      expect(text).not.toContain('nieuwe partner')
    }
    expect(await textIn(state, { kind: 'agreements' })).toContain('nieuwe partner')
  })

  it('is no organisation where somebody of the family was typed in as one', () => {
    const participants = [...professionals, { ...mother[0]!, organisation: 'moeder', person: 'm' }]
    const state = tell([
      ...family,
      ...held('o1', { participants }),
      agreed({ id: 'a1', who: at('cm'), what: 'Belt oma', by: '2026-12-20' }),
      agreed({
        id: 'a2',
        who: { kind: 'other', name: 'Vader' },
        what: 'Komt niet',
        by: '2026-12-20',
      }),
      agreed({ id: 'a3', who: at('pol'), what: 'Rijdt langs' }),
    ])
    expect(offeredDocuments(state, meetingOf(state)).organisations).toEqual(['Politie'])
    expect(calendarOwners(state, meetingOf(state)).map(({ name }) => name)).toEqual(['moeder'])
  })
})
