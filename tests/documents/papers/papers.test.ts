import { describe, expect, it } from 'vitest'
import type { FactBody } from '#conference'
import { composePaper, htmlOf, offeredDocuments, pdfOf, type PaperRequest } from '#documents'
import { letter } from '../letter'
import { readPdf, textOf } from '../pdf/readPdf'
import { agreed, at, family, fourAgreements, held, meetingOf, mustBe, table, tell } from '../story'
import { everyPaper, paperText } from './everyPaper'

async function textIn(facts: readonly FactBody[], request: PaperRequest, meeting = 'o1') {
  const state = tell(facts)
  return paperText(await composePaper(request, state, meetingOf(state, meeting), 'nl'))
}

const worry: FactBody = {
  type: 'entryPut',
  meeting: 'o1',
  entry: {
    id: 'z1',
    phase: 'directeVeiligheid',
    question: 'beeld.zorgen',
    part: 'A',
    text: 'Vader drinkt weer',
    audience: 'everyone',
    about: ['v'],
  },
}

describe('what is offered', () => {
  it('is a paper for who does, helps, guards or decides, and one for each of the family', () => {
    const state = tell(fourAgreements)
    expect(offeredDocuments(state, meetingOf(state))).toEqual({
      organisations: ['Gemeente', 'Ggz-instelling', 'Politie', 'Veilig Thuis'],
      persons: [
        { id: 'm', label: 'moeder', apart: false },
        { id: 'v', label: 'vader', apart: false },
        { id: 'd', label: 'dochter', apart: false },
        { id: 'z', label: 'zoon', apart: false },
      ],
      wholeFamily: true,
      came: ['moeder', 'oma'],
      notTold: 0,
    })
  })

  it('is no page for the whole family where some of them are kept apart', () => {
    const apart = { one: 'm', other: 'v', ground: 'stalking' }
    const state = tell([...fourAgreements, { type: 'keptApartPut', keptApart: apart }])
    expect(offeredDocuments(state, meetingOf(state)).wholeFamily).toBe(false)
  })
})

describe('the extract of an organisation', () => {
  it('holds what its colleagues must do, guard and know, and of others nothing', async () => {
    const text = await textIn(fourAgreements, {
      kind: 'organisation',
      organisation: 'Veilig Thuis',
    })
    expect(text).toMatch(/^Wie doet wat wanneer\nVeilig Thuis · alleen voor professionals · OEF-01/)
    expect(text).toContain('Vraagt bij de opvang na')
    expect(text).toContain('Wie dan beslist: Veilig Thuis')
    expect(text).toContain('donderdag 17 december 2026, 9.30 uur')
    expect(text).not.toMatch(/AWARE|intake|schema voor halen/)
  })

  it('repeats what is still open of before', async () => {
    const facts: readonly FactBody[] = [
      ...fourAgreements,
      { type: 'meetingClosed', meeting: 'o1' },
      ...held('o2', { start: '2026-12-17T09:30' }),
    ]
    const text = await textIn(facts, { kind: 'organisation', organisation: 'Politie' }, 'o2')
    expect(text).toMatch(/Nog open van eerder\n.*AWARE/)
  })
})

describe('the page of the family', () => {
  it('says in plain words what is needed, who does what, and whom to turn to', async () => {
    const text = await textIn(fourAgreements, { kind: 'family' })
    expect(text).toMatch(
      /^Wat we hebben afgesproken\ngesprek van 3 december 2026 · nog niet klaar: het gesprek is nog bezig\n/,
    )
    for (const words of [
      'Wat minimaal nodig is',
      'AWARE-knop',
      'Plant een intake voor vader',
      'Uw vaste contact: Gemeente (let op het plan)',
      'Bij direct gevaar: Bel 112.',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/bodemeis|opschalen$|termijn|OEF-01/i)
  })

  it('of one person holds only what concerns that person', async () => {
    const text = await textIn(fourAgreements, { kind: 'person', person: 'm' })
    expect(text).toContain('Voor moeder')
    expect(text).toContain('AWARE-knop')
    expect(text).not.toMatch(/intake|opvang|schema voor halen/)
  })

  it('calls the reader u, and says so where nothing was agreed for them', async () => {
    const does = agreed({ id: 'a1', who: { kind: 'person', id: 'm' }, what: 'Belt oma' })
    const facts = [...family, ...held(), does]
    expect(await textIn(facts, { kind: 'person', person: 'm' })).toContain('U | Belt oma')
    expect(await textIn(facts, { kind: 'person', person: 'v' })).toContain(
      'Op dit blad staan geen afspraken voor u.',
    )
  })

  it('begins with what the reader does, and then tells what others do', async () => {
    const does = agreed({ id: 'a9', who: at('cm'), what: 'Belt oma', by: '2026-12-20' })
    const text = await textIn([...fourAgreements, does], { kind: 'person', person: 'm' })
    expect(text).toMatch(/\nWat u zelf doet\nU \| Belt oma \|.*\n\nWat anderen doen\nPolitie/)
  })

  it('names the fixed contact of the last meeting that named one, or says that there is none', async () => {
    const next: readonly FactBody[] = [
      ...fourAgreements,
      { type: 'meetingClosed', meeting: 'o1' },
      ...held('o2', { start: '2026-12-17T09:30' }),
    ]
    expect(await textIn(next, { kind: 'person', person: 'm' }, 'o2')).toContain(
      'Uw vaste contact: Gemeente (let op het plan)',
    )
    // Of grandmother, who sits there without being known as a person, nobody knows that she was there before.
    expect(await textIn(next, { kind: 'family' }, 'o2')).not.toContain('vaste contact')
    const participants = table.filter(({ type }) => type !== 'casusregisseur')
    expect(
      await textIn([...family, ...held('o1', { participants })], { kind: 'family' }),
    ).toContain('Uw vaste contact: dat weten we nog niet')
  })

  it('leaves out a ground that is about somebody else', async () => {
    const serves = { kind: 'entry', id: 'z1' } as const
    const both = agreed({ id: 'a1', what: 'Praat met de school', for: ['d', 'v'], serves })
    const told: FactBody = { type: 'told', item: 'a1', to: ['d', 'v'], how: 'told' }
    const heard: FactBody = { type: 'told', item: 'z1', to: ['d', 'v'], how: 'told' }
    const facts = [...family, ...held(), worry, both, told, heard]
    expect(await textIn(facts, { kind: 'person', person: 'd' })).not.toContain('drinkt')
    expect(await textIn(facts, { kind: 'person', person: 'v' })).toContain('drinkt')
  })

  it('is not how somebody hears what they were not told', async () => {
    const facts = [
      ...family,
      ...held(),
      agreed({ id: 'a1', what: 'Meldt bij de Raad', for: ['m'], informed: { yes: false } }),
      mustBe({ id: 'b1', text: 'Toezicht thuis', shared: { yes: false } }),
    ]
    for (const request of [{ kind: 'family' }, { kind: 'person', person: 'm' }] as const)
      expect(await textIn(facts, request)).not.toMatch(/Raad|Toezicht/)
  })

  it('tells nothing of somebody who is kept apart from the reader', async () => {
    const facts: readonly FactBody[] = [
      ...family,
      { type: 'keptApartPut', keptApart: { one: 'm', other: 'v', ground: 'stalking' } },
      ...held(),
      agreed({ id: 'a1', what: 'Brengt de post', for: ['m', 'v'] }),
      agreed({ id: 'a2', what: 'Belt de school', for: ['m'] }),
      mustBe({
        id: 'b1',
        guard: { kind: 'person', id: 'v' },
        decides: { kind: 'person', id: 'v' },
      }),
    ]
    const text = await textIn(facts, { kind: 'person', person: 'm' })
    expect(text).toContain('Belt de school')
    expect(text).not.toMatch(/vader|post/)
  })
})

describe('the safety plan', () => {
  it('says what must be there, what is done for it, what if not, and whom to call', async () => {
    const text = await textIn(
      [
        ...fourAgreements,
        agreed({
          id: 'a5',
          who: { kind: 'other', name: 'buurvrouw' },
          what: 'Is erbij als vader komt',
          serves: { kind: 'bottomLine', id: 'b1' },
        }),
      ],
      { kind: 'safetyPlan' },
    )
    for (const words of [
      'Geen contact tussen de ouders',
      'Zelfde dag bellen met Veilig Thuis',
      'Is erbij als vader komt',
      'Wanneer we meer hulp vragen: Als er weer contact is zonder derde',
      'Bij direct gevaar: Bel 112.',
      'Uw vaste contact: Gemeente (let op het plan)',
      'buurvrouw',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('AWARE')
  })

  it('says so where there are no bodemeisen', async () => {
    expect(await textIn([...family, ...held()], { kind: 'safetyPlan' })).toContain(
      'Hier staat nog niet wat minimaal nodig is.',
    )
  })
})

it('makes of every paper a tagged PDF and a web page with the same words', async () => {
  const state = tell(fourAgreements)
  const meeting = meetingOf(state)
  for (const request of everyPaper(state, meeting)) {
    const paper = await composePaper(request, state, meeting, 'nl')
    const { bytes, missing } = await pdfOf(paper, letter)
    expect(missing).toEqual([])
    expect(textOf(readPdf(bytes).painted)).toContain(paper.title)
    expect(await htmlOf(paper)).toContain(`<title>${paper.title}</title>`)
  }
})
