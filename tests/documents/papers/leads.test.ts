import { describe, expect, it } from 'vitest'
import type { FactBody, Plan } from '#conference'
import { composePaper, type PaperRequest } from '#documents'
import { at, family, held, meetingOf, table, tell } from '../story'
import { paperText } from './everyPaper'

async function textIn(facts: readonly FactBody[], request: PaperRequest, meeting = 'o1') {
  const state = tell(facts)
  return paperText(await composePaper(request, state, meetingOf(state, meeting), 'nl'))
}

const professionals: PaperRequest = { kind: 'agreements' }
const second: Plan['participants'][number] = {
  id: 'cr2',
  organisation: 'Wijkteam',
  role: '',
  type: 'casusregisseur',
}
const named = (
  cooperation: Partial<Extract<FactBody, { type: 'cooperationPut' }>['cooperation']>,
  meeting = 'o1',
): FactBody => ({ type: 'cooperationPut', meeting, cooperation: { part: 'A', ...cooperation } })

function seats(participants: Plan['participants'], id = 'o1') {
  return held(id, { participants, parts: [{ id: 'A', present: participants.map((it) => it.id) }] })
}

describe('who leads, where the table tells it', () => {
  it('is the one casusregisseur who sits there, and the fixed contact of the family', async () => {
    const text = await textIn([...family, ...held()], professionals)
    expect(text).toContain('vast aanspreekpunt: casusregisseur, Gemeente')
    expect(text).toContain('Casusregisseur: casusregisseur, Gemeente')
    expect(text).toContain('Vast aanspreekpunt: casusregisseur, Gemeente')
    expect(text).not.toMatch(/(Casusregisseur|aanspreekpunt): nog niet bekend/)
    const theirs = await textIn([...family, ...held()], { kind: 'family' })
    expect(theirs).toContain('Vraag het uw vaste contact.')
    expect(theirs).toMatch(/Uw vaste contact: Gemeente/)
  })

  it('is not known where nobody sits there as that, or more than one does', async () => {
    const none = table.filter(({ type }) => type !== 'casusregisseur')
    for (const participants of [none, [...table, second]]) {
      const facts = [...family, ...seats(participants)]
      const text = await textIn(facts, professionals)
      expect(text).toContain('Casusregisseur: nog niet bekend')
      expect(text).toContain('Vast aanspreekpunt: nog niet bekend')
      const theirs = await textIn(facts, { kind: 'family' })
      expect(theirs).toContain('Uw vaste contact: dat weten we nog niet')
      expect(theirs).not.toContain('Vraag het uw vaste contact')
      expect(theirs).toContain('Vraag het aan de persoon die u dit blad gaf.')
    }
  })

  it('is another where that was said', async () => {
    const facts = [...family, ...held(), named({ casusregisseur: at('vt'), contact: at('pol') })]
    const text = await textIn(facts, professionals)
    expect(text).toContain('Casusregisseur: medewerker, Veilig Thuis')
    expect(text).toContain('Vast aanspreekpunt: wijkagent, Politie')
  })

  it('is who sits there now before whom an earlier meeting named; a contact stays', async () => {
    const moved = [...table.filter(({ type }) => type !== 'casusregisseur'), second]
    const facts: readonly FactBody[] = [
      ...family,
      ...held(),
      named({ casusregisseur: at('cr'), contact: at('pol') }),
      { type: 'meetingClosed', meeting: 'o1' },
      ...seats(moved, 'o2'),
    ]
    const text = await textIn(facts, professionals, 'o2')
    expect(text).toContain('Casusregisseur: casusregisseur, Wijkteam')
    expect(text).toContain('Vast aanspreekpunt: wijkagent, Politie')
  })

  it('is told nobody of the family who did not sit with them', async () => {
    const parts = [
      { id: 'A', present: ['pr', 'cr'] },
      { id: 'B', present: ['pr', 'pol', 'cm'] },
    ]
    const facts: readonly FactBody[] = [
      ...family,
      ...held('o1', { parts }),
      { type: 'roomChecked', meeting: 'o1', part: 'B', present: ['pr', 'pol', 'cm'] },
    ]
    for (const request of [
      { kind: 'family' },
      { kind: 'person', person: 'm' },
      { kind: 'safetyPlan', person: 'm' },
    ] as const) {
      const text = await textIn(facts, request)
      expect(text).not.toMatch(/Gemeente|contact: dat weten we/)
    }
    expect(await textIn(facts, professionals)).toContain('Casusregisseur: casusregisseur, Gemeente')
  })

  it('is on no sheet of one who is kept apart', async () => {
    const apart: FactBody = {
      type: 'keptApartPut',
      keptApart: { one: 'm', other: 'v', ground: 'stalking' },
    }
    const text = await textIn([...family, apart, ...held()], { kind: 'person', person: 'm' })
    expect(text).not.toMatch(/Gemeente|vaste contact/)
    expect(text).toContain('Vraag het aan de persoon die u dit blad gaf.')
  })
})
