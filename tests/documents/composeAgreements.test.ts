import { beforeAll, describe, expect, it } from 'vitest'
import type { FactBody } from '#conference'
import type { Paper, Section } from '#documents'
import { composeAgreements } from '#documents'
import type { Register, Texts } from '#i18n'
import { REGISTERS, textsFor } from '#i18n'
import {
  agreed,
  at,
  everybody,
  family,
  fourAgreements,
  held,
  meetingOf,
  mustBe,
  table,
  tell,
} from './story'

const words = new Map<Register, Texts>()
beforeAll(async () => {
  for (const register of REGISTERS) words.set(register, await textsFor(register))
})

function paperOf(facts: readonly FactBody[], meeting = 'o1', register: Register = 'nl'): Paper {
  const state = tell(facts)
  return composeAgreements(state, meetingOf(state, meeting), words.get(register)!)
}

function section(paper: Paper, heading: string): Section | undefined {
  return paper.sections.find((each) => each.heading === heading)
}

/** The rows of a section's table, each cell as its lines below each other. */
function rows(paper: Paper, heading: string): readonly (readonly string[])[] {
  const [block] = section(paper, heading)?.blocks ?? []
  if (block?.kind !== 'table') return []
  return block.rows.map((cells) => cells.map((cell) => cell.map(({ text }) => text).join('\n')))
}

function facts(paper: Paper, heading: string): readonly string[] {
  const [block] = section(paper, heading)?.blocks ?? []
  return block?.kind === 'facts' ? block.items.map(({ label, text }) => `${label}: ${text}`) : []
}

/** The paragraphs of a section. */
function lines(paper: Paper, heading: string): readonly string[] {
  const blocks = section(paper, heading)?.blocks ?? []
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.line.text : []))
}

function sentence(paper: Paper, heading: string): string {
  const [block] = section(paper, heading)?.blocks ?? []
  return block?.kind === 'paragraph' ? block.line.text : ''
}

describe('wie doet wat wanneer', () => {
  it('says of which case, meeting, date and phase it is, and whom the family can turn to', () => {
    const { title, subtitle, mark } = paperOf(fourAgreements)
    expect(title).toBe('Wie doet wat wanneer')
    expect(subtitle).toEqual([
      'alleen voor professionals',
      'OEF-01',
      'focusoverleg 3 december 2026',
      'fase: directe veiligheid',
      'vast aanspreekpunt: casusregisseur, Gemeente',
      'concept: het overleg is nog niet afgesloten',
    ])
    expect(mark).toBeNull()
  })

  it('puts the bodemeisen above the agreements, with guard, check date and what happens if not', () => {
    const paper = paperOf(fourAgreements)
    expect(paper.sections.map(({ heading }) => heading)).toEqual([
      'Bodemeisen',
      'Afspraken',
      'Samenwerking',
      'Aanwezig',
    ])
    expect(rows(paper, 'Bodemeisen')).toEqual([
      [
        'Geen contact tussen de ouders zonder dat een derde erbij is\nOpnieuw bekijken op donderdag 10 december 2026',
        'Gemeente\ncasusregisseur',
        'Zelfde dag bellen met Veilig Thuis, die beslist over opschalen\nWie dan beslist: Veilig Thuis',
      ],
    ])
  })

  it('lists agreements by date: who, what and why, for whom, when with its weekday', () => {
    expect(rows(paperOf(fourAgreements), 'Afspraken')).toEqual([
      [
        'Gemeente\ncasusregisseur',
        'Maakt met moeder, vader en oma het schema voor halen en brengen\nWaarom: De wisselmomenten gaan telkens mis.\nActie richting het gezin',
        'dochter, zoon',
        'uiterlijk zaterdag 5 december 2026',
      ],
      [
        'Politie\nwijkagent',
        'Regelt de AWARE-knop en legt moeder uit hoe die werkt\nWaarom: Nachtelijke meldingen; zo is hulp er sneller.\nActie richting het gezin · korte termijn',
        'moeder',
        'uiterlijk maandag 7 december 2026',
      ],
      [
        'Veilig Thuis\nmedewerker\nsamen met Gemeente',
        'Vraagt bij de opvang na hoe het met de jongste gaat\nWaarom: Dit weten we nog niet.\nKlaar als: we weten of hij er slaapt en eet\nInformatie tussen professionals',
        'zoon',
        'uiterlijk dinsdag 8 december 2026',
      ],
      [
        'Ggz-instelling\nbehandelaar',
        'Plant een intake voor vader',
        'vader',
        'uiterlijk donderdag 17 december 2026',
      ],
    ])
  })

  it('tells how the group goes on together', () => {
    expect(facts(paperOf(fourAgreements), 'Samenwerking')).toEqual([
      'Volgend overleg: donderdag 17 december 2026, 9.30 uur; plaats: ……………………………………………',
      'Elkaar informeren: We houden elkaar op de hoogte met een korte mail aan de casusregisseur op vrijdag.',
      'Tijdslijn: Over twee weken staat het schema; in januari begint de hulp voor de kinderen.',
      'Casusregisseur: casusregisseur, Gemeente',
      'Vast aanspreekpunt: casusregisseur, Gemeente, bereikbaar op ……………………………………………',
      'Opschalen: Als er weer contact is zonder derde: dezelfde dag bellen met Veilig Thuis.',
    ])
  })

  it('names who was there by organisation and role', () => {
    expect(sentence(paperOf(fourAgreements), 'Aanwezig')).toBe(
      'Zorg- en Veiligheidshuis (voorzitter) · Gemeente (casusregisseur) · Veilig Thuis (medewerker) · Politie (wijkagent) · Ggz-instelling (behandelaar) · moeder · oma',
    )
  })

  it('puts what waits for a moment after what has a date, and what has neither last', () => {
    const paper = paperOf([
      ...family,
      ...held(),
      agreed({ id: 'a1', what: 'Ooit' }),
      agreed({ id: 'a2', what: 'Als het zover is', moment: 'als vader terug is' }),
      agreed({ id: 'a3', what: 'Op tijd', by: '2026-12-07' }),
    ])
    expect(rows(paper, 'Afspraken').map(([, what, , when]) => `${what}: ${when}`)).toEqual([
      'Op tijd: uiterlijk maandag 7 december 2026',
      'Als het zover is: als vader terug is',
      'Ooit: nog niet bekend',
    ])
  })

  it('shows that nobody was named yet, for an agreement and for a bodemeis', () => {
    const paper = paperOf([...family, ...held(), agreed({ id: 'a1' }), mustBe({ id: 'b1' })])
    expect(rows(paper, 'Afspraken')[0]?.[0]).toBe('nog niet bekend')
    expect(rows(paper, 'Bodemeisen')[0]?.slice(1)).toEqual(['nog niet bekend', 'nog niet bekend'])
  })

  it('does not ask in phase 3 what happens when a bodemeis fails', () => {
    const paper = paperOf([
      ...family,
      ...held('o1', { phase: 'herstelgerichteZorg' }),
      mustBe({ id: 'b1', phase: 'herstelgerichteZorg', guard: at('cr') }),
    ])
    expect(rows(paper, 'Bodemeisen')).toEqual([['Niemand slaat', 'Gemeente\ncasusregisseur']])
  })

  it('says in a sentence that there are no agreements', () => {
    expect(sentence(paperOf([...family, ...held()]), 'Afspraken')).toBe(
      'Op deze lijst staan geen nieuwe afspraken.',
    )
  })

  it('holds the closing plan of phase 3', () => {
    const paper = paperOf([
      ...family,
      ...held('o1', { phase: 'herstelgerichteZorg' }),
      {
        type: 'closingPlanPut',
        meeting: 'o1',
        closingPlan: { part: 'A', signal: 'weer ruzie', first: 'bel oma', contact: 'wijkteam' },
      },
    ])
    expect(facts(paper, 'Afsluitingsplan')).toEqual([
      'Als we dit zien: weer ruzie',
      'Eerste stap: bel oma',
      'Wie we bellen: wijkteam',
    ])
  })

  it('marks a practice case', () => {
    const paper = paperOf([
      { type: 'caseOpened', code: 'OEF-01', practice: true },
      ...held('o1', { participants: [], parts: [{ id: 'A', present: [] }] }),
    ])
    expect(paper.mark).toBe('Oefening')
    expect(paper.subtitle[0]).toBe('Oefening')
  })

  it.each(REGISTERS)('can be said in %s', (register) => {
    const paper = paperOf(fourAgreements, 'o1', register)
    expect(paper.sections).toHaveLength(4)
    expect(paper.register).toBe(register)
  })
})

describe('the ground of an agreement', () => {
  const worry = (audience: 'everyone' | 'professionals') =>
    ({
      type: 'entryPut',
      meeting: 'o1',
      entry: {
        id: 'z1',
        phase: 'directeVeiligheid',
        question: 'beeld.zorgen',
        part: 'A',
        text: 'Zoon durft niet naar huis',
        audience,
        about: [],
      },
    }) as const
  const what = (body: FactBody, why?: string) => {
    const serving = agreed({ id: 'a1', serves: { kind: 'entry', id: 'z1' }, ...(why && { why }) })
    return rows(paperOf([...family, ...held(), body, serving]), 'Afspraken')[0]?.[1]
  }

  it('is what was said, where that may be told to everybody', () => {
    expect(what(worry('everyone'))).toBe('Belt moeder\nWaarom: Zoon durft niet naar huis')
  })

  it('is left out where what was said is for professionals', () => {
    expect(what(worry('professionals'))).toBe('Belt moeder')
  })

  it('is first of all its own words', () => {
    expect(what(worry('everyone'), 'school vraagt erom')).toBe(
      'Belt moeder\nWaarom: school vraagt erom',
    )
  })
})

describe('a second meeting', () => {
  const twice: readonly FactBody[] = [
    ...family,
    ...held('o1'),
    agreed({ id: 'a1', who: at('pol'), what: 'Regelt de AWARE-knop', by: '2026-12-07' }),
    agreed({ id: 'a2', who: at('vt'), what: 'Belt de school', by: '2026-12-06' }),
    mustBe({ id: 'b1', text: 'Niet alleen met vader', guard: at('cr'), ifBroken: 'bellen' }),
    { type: 'meetingClosed', meeting: 'o1' },
    ...held('o2', { start: '2026-12-17T09:30' }),
  ]

  it('repeats what is still open, since when and how often it was put off', () => {
    expect(rows(paperOf(twice, 'o2'), 'Nog open van eerder').map(([, what]) => what)).toEqual([
      'Belt de school\nAfgesproken op 3 december 2026, al 1 keer meegenomen',
      'Regelt de AWARE-knop\nAfgesproken op 3 december 2026, al 1 keer meegenomen',
    ])
  })

  it('leaves out what was done, and never tells the note about it', () => {
    const paper = paperOf(
      [
        ...twice,
        {
          type: 'agreementFollowed',
          meeting: 'o2',
          followUp: { agreement: 'a1', status: 'done', note: 'met moeite' },
        },
        {
          type: 'agreementFollowed',
          meeting: 'o2',
          followUp: { agreement: 'a2', status: 'notDone', note: 'vergeten' },
        },
      ],
      'o2',
    )
    expect(rows(paper, 'Nog open van eerder')).toHaveLength(1)
    expect(JSON.stringify(paper)).not.toMatch(/met moeite|vergeten|AWARE/)
  })

  it('keeps a bodemeis of before until it is dropped', () => {
    expect(rows(paperOf(twice, 'o2'), 'Bodemeisen')[0]?.[0]).toBe(
      'Niet alleen met vader\nGeldt sinds 3 december 2026',
    )
    const dropped = paperOf(
      [
        ...twice,
        {
          type: 'bottomLineChecked',
          meeting: 'o2',
          check: { bottomLine: 'b1', change: 'dropped' },
        },
      ],
      'o2',
    )
    expect(section(dropped, 'Bodemeisen')).toBeUndefined()
  })

  it('shows a bodemeis that was put anew once, in its new words', () => {
    const anew = paperOf([...twice, mustBe({ id: 'b1', text: 'Alleen met oma erbij' }, 'o2')], 'o2')
    expect(rows(anew, 'Bodemeisen').map(([what]) => what)).toEqual([
      'Alleen met oma erbij\nAangepast in dit overleg',
    ])
  })

  it('tells in numbers what is new, settled and open since the last one', () => {
    const followed = (agreement: string, meeting = 'o2'): FactBody => ({
      type: 'agreementFollowed',
      meeting,
      followUp: { agreement, status: 'done' },
    })
    const more = [...twice, followed('a2'), agreed({ id: 'a9' }, 'o2')]
    expect(facts(paperOf(more, 'o2'), 'Sinds de vorige keer')).toEqual([
      'Vorig overleg: 3 december 2026',
      'Nieuw: 1 afspraak',
      'Van eerder: 1 afgerond, 1 nog open',
    ])
    const quiet = paperOf([...twice, followed('a1'), followed('a2')], 'o2')
    expect(facts(quiet, 'Sinds de vorige keer').slice(1)).toEqual([
      'Nieuw: niets',
      'Van eerder: 2 afgerond',
    ])
    expect(section(paperOf(twice, 'o1'), 'Sinds de vorige keer')).toBeUndefined()
  })

  it('does not count what was settled in a part that the family did not hear', () => {
    const [planned, ...began] = held('o2', {
      start: '2026-12-17T09:30',
      parts: [
        { id: 'A', present: ['pr', 'pol'] },
        { id: 'B', present: everybody },
      ],
    })
    const paper = paperOf(
      [
        ...twice.slice(0, -3),
        planned!,
        ...began,
        {
          type: 'agreementFollowed',
          meeting: 'o2',
          followUp: { agreement: 'a2', status: 'done' },
        },
      ],
      'o2',
    )
    expect(facts(paper, 'Sinds de vorige keer').at(-1)).toBe('Van eerder: 1 nog open')
  })

  it('does not change the page of the first meeting', () => {
    expect(paperOf(twice, 'o1')).toEqual(paperOf(twice.slice(0, -3), 'o1'))
  })
})

describe('persons who are kept apart', () => {
  it('are not told of each other: the page names nobody of the family', () => {
    const father = {
      id: 'cv',
      organisation: '',
      role: 'vader',
      type: 'client',
      person: 'v',
    } as const
    const [, ...begun] = held()
    const [first] = held('o1', {
      participants: [...table, father],
      parts: [
        { id: 'A', present: everybody },
        { id: 'B', present: ['pr', 'cv'] },
      ],
    })
    const paper = paperOf([
      ...family,
      { type: 'keptApartPut', keptApart: { one: 'm', other: 'v', ground: 'stalking' } },
      first!,
      ...begun,
    ])
    expect(lines(paper, 'Aanwezig').join()).not.toMatch(/moeder|vader|oma/)
    expect(lines(paper, 'Aanwezig').join()).toMatch(/Politie/)
  })
})

describe('a split meeting', () => {
  const om = { id: 'om', organisation: 'OM', role: 'officier', type: 'professional' } as const
  const split = (inB: readonly string[]): readonly FactBody[] => {
    const without = ['pr', 'cr', 'om']
    const parts = [
      { id: 'A', present: without },
      { id: 'B', present: [...inB] },
    ]
    return [
      ...family,
      ...held('o1', { participants: [...table, om], parts }),
      { type: 'roomChecked', meeting: 'o1', part: 'B', present: [...inB] },
    ]
  }

  it('names who was in which part, the OM too', () => {
    const paper = paperOf(split(['pr', 'cr', 'pol', 'cm', 'oma']))
    expect(lines(paper, 'Aanwezig')).toEqual([
      'Deel A: Zorg- en Veiligheidshuis (voorzitter) · Gemeente (casusregisseur) · OM (officier)',
      'Deel B: Zorg- en Veiligheidshuis (voorzitter) · Gemeente (casusregisseur) · Politie (wijkagent) · moeder · oma',
    ])
  })

  it('names everybody where nobody of the family came', () => {
    expect(lines(paperOf(split(['pr', 'pol'])), 'Aanwezig')).toEqual([
      expect.stringMatching(/^Deel A: .*Gemeente.*OM/),
      expect.stringMatching(/^Deel B: .*Politie/),
    ])
  })
})
