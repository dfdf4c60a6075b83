import { describe, expect, it } from 'vitest'
import type { FactBody } from '#conference'
import { calendarOwners, composePaper, offeredDocuments, type PaperRequest } from '#documents'
import { agreed, at, family, held, meetingOf, mustBe, tell } from '../story'
import { paperText } from './everyPaper'

const facts: readonly FactBody[] = [
  ...family,
  ...held(),
  mustBe({
    id: 'b1',
    text: 'Toezicht in huis',
    guard: at('vt'),
    shared: { yes: false, note: 'hij wordt dan boos' },
  }),
  mustBe({ id: 'b2', shared: { yes: true, note: 'thuis, door de wijkagent' } }),
  agreed({
    id: 'a1',
    who: at('pol'),
    what: 'Meldt bij de Raad',
    for: ['m'],
    informed: { yes: false, note: 'dat maakt het gevaarlijk' },
  }),
  agreed({
    id: 'a2',
    who: at('vt'),
    what: 'Komt elke dag langs',
    for: ['m'],
    serves: { kind: 'bottomLine', id: 'b1' },
  }),
  agreed({
    id: 'a3',
    who: { kind: 'person', id: 'm' },
    what: 'Geeft de sleutel af',
    by: '2026-12-07',
    informed: { yes: false },
  }),
]

async function textIn(request: PaperRequest) {
  const state = tell(facts)
  return paperText(await composePaper(request, state, meetingOf(state), 'nl'))
}

describe('what those concerned were not told of', () => {
  it('is marked on the list, and never with the reason', async () => {
    const text = await textIn({ kind: 'agreements' })
    expect(text).toMatch(/Toezicht in huis.*Nog niet besproken met het gezin\./)
    expect(text).toMatch(/Meldt bij de Raad.*Nog niet besproken met moeder\./)
    // An old yes without whom says that it is that.
    expect(text).toMatch(/Niemand slaat.*niet genoteerd met wie: thuis, door de wijkagent/)
    expect(text).not.toMatch(/boos|gevaarlijk/)
  })

  it('is marked for the organisation that does it', async () => {
    expect(await textIn({ kind: 'organisation', organisation: 'Politie' })).toContain(
      'Nog niet besproken met moeder.',
    )
  })

  it.each<PaperRequest>([
    { kind: 'family' },
    { kind: 'person', person: 'm' },
    { kind: 'safetyPlan' },
  ])('stands not on what lies on the table of the family ($kind)', async (request) => {
    const text = await textIn(request)
    expect(text).toContain('Niemand slaat')
    expect(text).not.toMatch(/Raad|sleutel|Toezicht|[Bb]esproken met|wijkagent/)
  })

  it('is not told by the calendar of somebody of the family', () => {
    const state = tell(facts)
    expect(calendarOwners(state, meetingOf(state))).toEqual([])
  })

  it('is counted for the chair', () => {
    const state = tell(facts)
    expect(offeredDocuments(state, meetingOf(state)).notTold).toBe(3)
  })
})
