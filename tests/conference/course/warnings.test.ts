import { describe, expect, it } from 'vitest'
import type { Agreement } from '#conference'
import { isHeard, warningsOf } from '#conference'
import type { TestMeeting } from '../../driver/TestMeeting'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

/** Hints that stand there from the beginning: who was not heard, who is not in view, which lead is open. */
const FROM_THE_BEGINNING = ['family-member-not-heard', 'family-member-out-of-view', 'lead-open']
/** The hints at the round-off about everything else, as `code item`. */
const hints = ({ state, meeting }: TestMeeting) =>
  warningsOf(state, meeting)
    .filter((each) => !FROM_THE_BEGINNING.includes(each.code))
    .map(({ code, item }) => `${code} ${item}`)
const unheard = ({ state, meeting }: TestMeeting) =>
  warningsOf(state, meeting).flatMap(({ code, item }) =>
    code === 'family-member-not-heard' ? [item] : [],
  )

describe('a hint appears and disappears:', () => {
  it('an agreement without owner, date and ground', async () => {
    const overleg = await eenFocusoverleg()
    const agreement: Agreement = {
      id: 'a',
      phase: 'directeVeiligheid',
      part: 'A',
      what: 'belt',
      withWhom: [],
      for: [],
    }
    await overleg.in({ type: 'agreementPut', agreement })
    expect(hints(overleg)).toEqual([
      'agreement-without-owner a',
      'agreement-without-date a',
      'agreement-without-ground a',
    ])
    await overleg.agrees('belt', { id: 'a', why: '  ' })
    expect(hints(overleg)).toEqual(['agreement-without-ground a'])
    await overleg.agrees('belt', { id: 'a', why: 'zo weet school het' })
    expect(hints(overleg)).toEqual([])
  })

  it('a moment is as good as a date, and what it serves as good as a ground', async () => {
    const overleg = await eenFocusoverleg()
    const worry = await overleg.says('politie', 'beeld.zorgen', 'onrust')
    const agreement: Agreement = {
      id: 'a',
      phase: 'directeVeiligheid',
      part: 'A',
      what: 'belt',
      who: { kind: 'other', name: 'buurvrouw' },
      withWhom: [],
      for: [],
      moment: 'als hij belt',
      serves: { kind: 'entry', id: worry },
    }
    await overleg.in({ type: 'agreementPut', agreement })
    expect(hints(overleg)).toEqual([])
  })

  it('a bottom line without guard', async () => {
    const overleg = await eenFocusoverleg()
    const { phase, part } = overleg.meeting
    const line = { id: 'b', phase, part, text: 'niemand is alleen' }
    await overleg.in({ type: 'bottomLinePut', bottomLine: line })
    expect(hints(overleg)).toEqual(['bottom-line-without-guard b'])
    await overleg.setsBottomLine('niemand is alleen', { id: 'b' })
    expect(hints(overleg)).toEqual([])
  })

  it('a worry or risk that carries no source', async () => {
    const overleg = await eenFocusoverleg({ phase: 'risicogestuurdeZorg' })
    await overleg.says(null, 'beeld.risicos', 'schulden', { id: 'r' })
    await overleg.says(null, 'beeld.krachten', 'zij belt zelf')
    expect(hints(overleg)).toEqual(['worry-without-source r'])
    await overleg.changes('r', { source: 'schuldhulp' })
    expect(hints(overleg)).toEqual([])
    await overleg.changes('r', { source: ' ' })
    expect(hints(overleg)).toEqual(['worry-without-source r'])
    await overleg.says('politie', 'beeld.risicos', 'schulden', { id: 'r' })
    expect(hints(overleg)).toEqual([])
  })

  it('an unknown that nobody will find out', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.says('politie', 'beeld.onbekend', 'hoe is het op de opvang?', { id: 'o' })
    expect(hints(overleg)).toEqual(['unknown-without-owner o'])
    await overleg.agrees('vraagt het na', { id: 'a', serves: { kind: 'entry', id: 'o' } })
    expect(hints(overleg)).toEqual([])
    await overleg.in({ type: 'agreementRemoved', agreement: 'a' })
    expect(hints(overleg)).toEqual(['unknown-without-owner o'])
    await overleg.changes('o', { owner: { kind: 'person', id: 'm' } })
    expect(hints(overleg)).toEqual([])
  })

  it('an agreement of part A that stands on nobody’s page', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    await overleg.agrees('spreekt hem aan', { id: 'a' })
    await overleg.setsBottomLine('geen contact', { id: 'b' })
    expect(hints(overleg)).toEqual(['agreement-not-shared a', 'agreement-not-shared b'])
    await overleg.in({ type: 'released', item: 'a', to: 'B' })
    await overleg.in({ type: 'released', item: 'b', to: 'B' })
    expect(hints(overleg)).toEqual([])
  })
})

describe('a hint stands there from the beginning:', () => {
  const items = ({ state, meeting }: TestMeeting, code: string) =>
    warningsOf(state, meeting).flatMap((each) => (each.code === code ? [each.item] : []))

  it('which lead nobody has, until each is named', async () => {
    const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie'] })
    expect(items(overleg, 'lead-open')).toEqual(['casusregisseur', 'contact', 'next'])
    const politie = { kind: 'participant', id: 'politie' } as const
    const cooperation = { part: 'A', contact: politie, next: '2026-12-17T09:30' }
    await overleg.in({ type: 'cooperationPut', cooperation })
    expect(items(overleg, 'lead-open')).toEqual(['casusregisseur'])
    const casusregisseur = { kind: 'other', name: ' ' } as const
    await overleg.in({ type: 'cooperationPut', cooperation: { ...cooperation, casusregisseur } })
    expect(items(overleg, 'lead-open')).toEqual(['casusregisseur'])
  })

  it('not the casusregisseur, nor the fixed contact, where one sits there as that', async () => {
    const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'gemeente'] })
    expect(items(overleg, 'lead-open')).toEqual(['next'])
    const second = { id: 'x', organisation: 'Wijkteam', role: '', type: 'casusregisseur' } as const
    await overleg.in({ type: 'putParticipant', participant: second, arrives: true })
    expect(items(overleg, 'lead-open')).toEqual(['casusregisseur', 'contact', 'next'])
  })

  it('who of the family nobody named a worry, a strength or an agreement for', async () => {
    const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'moeder'] })
    expect(items(overleg, 'family-member-out-of-view')).toEqual(['m', 'v', 'k'])
    await overleg.says('politie', 'beeld.krachten', 'gaat elke dag naar school', { person: 'k' })
    expect(items(overleg, 'family-member-out-of-view')).toEqual(['m', 'v'])
    const seat = { kind: 'participant', id: 'moeder' } as const
    await overleg.agrees('belt oma', { id: 'a', who: seat, for: [] })
    expect(items(overleg, 'family-member-out-of-view')).toEqual(['v'])
    await overleg.says('politie', 'vooraf.leefgebieden', 'werk kwijt', {
      ...{ id: 'w', about: ['v'], value: 'unknown' },
    })
    expect(items(overleg, 'family-member-out-of-view')).toEqual(['v'])
    await overleg.changes('w', { value: 'worry' })
    expect(items(overleg, 'family-member-out-of-view')).toEqual([])
  })
})

it('a date before the meeting is pointed at: most often a year that was typed wrong', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.agrees('belt', { id: 'a', by: '1926-12-07' })
  await overleg.setsBottomLine('geen contact', { id: 'b', check: '2026-12-02' })
  await overleg.agrees('belt vandaag', { id: 'c', by: '2026-12-03' })
  expect(hints(overleg)).toEqual(['date-before-meeting a', 'date-before-meeting b'])
})

describe('a member of the family is heard', () => {
  it('by nobody else’s words: everyone of the family is named until heard', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.says('politie', 'beeld.zorgen', 'zij slaapt slecht', { about: ['k'] })
    await overleg.says('politie', 'beeld.krachten', 'zij belt zelf', { person: 'm' })
    expect(unheard(overleg)).toEqual(['m', 'v', 'k'])
  })

  it('in words at the table, in words of their own, or with a number', async () => {
    const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'moeder'] })
    await overleg.says('moeder', 'beeld.zorgen', 'hij stond voor de deur')
    expect(unheard(overleg)).toEqual(['v', 'k'])
    await overleg.says('politie', 'oordeel.nodig.gezin', 'rust', { person: 'v' })
    expect(unheard(overleg)).toEqual(['k'])
    const child = { kind: 'person', id: 'k' } as const
    await overleg.scoresAs(child, { kind: 'notAsked' })
    expect(unheard(overleg)).toEqual(['k'])
    await overleg.scoresAs(child, { kind: 'notSpoken', because: 'vier jaar' })
    expect(unheard(overleg)).toEqual([])
  })

  it('by passing at the table too', async () => {
    const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'moeder'] })
    expect(isHeard(overleg.meeting, 'm')).toBe(false)
    await overleg.scores('moeder', 'passed')
    expect(isHeard(overleg.meeting, 'm')).toBe(true)
  })
})
