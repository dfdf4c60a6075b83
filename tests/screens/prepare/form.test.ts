import { describe, expect, it } from 'vitest'
import type { CaseState, Meeting, Plan } from '#conference'
import { emptyCase } from '#conference'
import { fromPlan } from '../../../src/screens/prepare/form/fromPlan'
import { invite, uninvite } from '../../../src/screens/prepare/form/invite'
import { newForm } from '../../../src/screens/prepare/form/newForm'
import { ofKind } from '../../../src/screens/prepare/form/ofKind'
import { parsePlanForm, type Invited } from '../../../src/screens/prepare/form/planForm'
import { readTime } from '../../../src/screens/prepare/form/readTime'
import {
  seat,
  usualParts,
  withPartLess,
  withPartMore,
  withProposedParts,
} from '../../../src/screens/prepare/form/seats'
import { toPlan } from '../../../src/screens/prepare/form/toPlan'
import { notTogether } from '../../../src/screens/prepare/notTogether'

const plan: Plan = {
  kind: 'focusoverleg',
  approach: 'mda',
  start: '2026-12-03T09:30',
  minutes: 90,
  phase: 'risicogestuurdeZorg',
  participants: [
    { id: 'om', organisation: 'OM', role: '', type: 'professional' },
    { id: 'c', organisation: '', role: '', type: 'client', person: 'm' },
  ],
  parts: [
    { id: 'A', present: ['om'] },
    { id: 'B', present: ['c'] },
  ],
  stepMinutes: { beeldvorming: 20 },
}

const somebody = (changes: Partial<Invited>): Invited => ({
  id: 'x',
  organisation: '',
  role: '',
  type: 'professional',
  ...changes,
})

describe('a plan and its form', () => {
  it('say the same, there and back', () => {
    expect(toPlan(fromPlan(plan))).toEqual({ ok: true, value: plan })
  })

  it('a draft of a form is read back whole, and anything else is no form', () => {
    const form = fromPlan(plan)
    expect(parsePlanForm(JSON.parse(JSON.stringify(form)))).toEqual(form)
    expect(parsePlanForm({ ...form, phase: 'nergens' })).toBeNull()
    expect(parsePlanForm(undefined)).toBeNull()
  })

  it('say the same about the minutes of parts and questions', () => {
    const [a, b] = plan.parts
    const minutes = { 'risicogestuurdeZorg.schaal': 6 }
    const spread = { ...plan, parts: [{ ...a!, minutes: 30 }, b!], questionMinutes: minutes }
    expect(toPlan(fromPlan(spread))).toEqual({ ok: true, value: spread })
    const typed = { ...fromPlan(spread), partMinutes: { A: 'half', B: '601' } }
    expect(toPlan({ ...typed, questionMinutes: {} })).toEqual({ ok: true, value: plan })
  })

  it('a draft of when there were two parts is still a form', () => {
    const { parts: _parts, ...earlier } = fromPlan(plan)
    expect(parsePlanForm({ ...earlier, inA: ['om'], inB: ['c'] })).toEqual(fromPlan(plan))
  })

  it('say the same of three parts', () => {
    const three = { ...plan, parts: [...plan.parts, { id: 'C', present: ['om'] }] }
    expect(toPlan(fromPlan(three))).toEqual({ ok: true, value: three })
  })

  it('a draft that knew no minutes of parts and questions is still a form', () => {
    const { partMinutes: _parts, questionMinutes: _questions, ...earlier } = fromPlan(plan)
    expect(parsePlanForm(earlier)).toEqual(fromPlan(plan))
  })

  it.each([
    ['date', { date: '' }],
    ['time', { time: '25.00' }],
    ['minutes', { minutes: 'negentig' }],
    ['minutes', { minutes: '4' }],
  ] as const)('the first thing that has no meaning yet is named: %s', (missing, changes) => {
    expect(toPlan({ ...fromPlan(plan), ...changes })).toEqual({ ok: false, refusal: missing })
  })

  it.each([
    ['9.30', '09:30'],
    ['9:30', '09:30'],
    ['930', '09:30'],
    ['9u30', '09:30'],
    ['13', '13:00'],
    ['24.00', null],
    ['half tien', null],
  ])('a time as people type it: %s', (typed, time) => {
    expect(readTime(typed)).toBe(time)
  })
})

describe('who sits where', () => {
  const partsOf = (changes: Partial<Invited>) =>
    usualParts([somebody(changes)]).flatMap(({ id, present }) => (present.length > 0 ? [id] : []))

  it('the prosecutor in A however typed, the family and whom they trust in B, others in both', () => {
    expect(partsOf({ organisation: 'Openbaar Ministerie' })).toEqual(['A'])
    expect(partsOf({ organisation: 'om' })).toEqual(['A'])
    expect(partsOf({ organisation: 'officier van justitie' })).toEqual(['A'])
    expect(partsOf({ organisation: 'Omring' })).toEqual(['A', 'B'])
    expect(partsOf({ type: 'client' })).toEqual(['B'])
    expect(partsOf({ type: 'vertrouwenspersoon' })).toEqual(['B'])
    expect(partsOf({ type: 'tolk' })).toEqual(['A', 'B'])
  })

  it('a seat that the chair changed stays as it is when the participant is changed', () => {
    const form = seat(fromPlan(plan), 'om', 'B', true)
    const changed = invite(form, somebody({ id: 'om', organisation: 'OM', role: 'officier' }))
    expect(changed.parts[1]?.present).toContain('om')
    expect(uninvite(changed, 'om').parts).toMatchObject([{ present: [] }, { present: ['c'] }])
  })

  it('a part more holds who is in all others, and can be taken away; two are left', () => {
    const form = invite(fromPlan(plan), somebody({ id: 'p', organisation: 'Politie' }))
    const more = withPartMore(form)
    expect(more.parts[2]).toEqual({ id: 'C', present: ['p'] })
    expect(toPlan(more)).toMatchObject({
      value: { parts: [{ id: 'A' }, { id: 'B' }, { id: 'C' }] },
    })
    expect(withPartLess(more)).toEqual(form)
    expect(withPartLess(form)).toEqual(form)
  })

  it('everybody sits in the one part of a meeting that is not split', () => {
    expect(toPlan({ ...fromPlan(plan), split: false })).toMatchObject({
      value: { parts: [{ id: 'A', present: ['om', 'c'] }] },
    })
  })
})

describe('a new meeting', () => {
  const usual = { focusoverleg: 90, weegoverleg: 60 }
  const after = (next?: string): CaseState => ({
    ...emptyCase,
    phase: 'herstelgerichteZorg',
    // Only what the form looks at.
    meetings: [{ plan, cooperation: next === undefined ? null : { part: 'A', next } } as Meeting],
  })

  it('begins with the people of the last one, in the phase in which the case stands', () => {
    const form = newForm(after('2026-12-17T13:00'), usual, '2026-12-10T08:00')
    expect(form).toMatchObject({ date: '2026-12-17', time: '13:00', phase: 'herstelgerichteZorg' })
    expect(form.participants).toEqual(plan.participants)
    expect(form.stepMinutes).toEqual({})
  })

  it('does not take along what the minutes of the last one were spread over', () => {
    const [a, b] = plan.parts
    const parts = [{ ...a!, minutes: 20 }, b!]
    const shared: Plan = { ...plan, parts, questionMinutes: { 'risicogestuurdeZorg.schaal': 3 } }
    const state = { ...emptyCase, meetings: [{ plan: shared } as Meeting] }
    expect(newForm(state, usual, '2026-12-10T08:00')).toMatchObject({
      partMinutes: {},
      questionMinutes: {},
    })
  })

  it('of the other kind has other minutes, unless the chair chose its own', () => {
    const form = newForm(emptyCase, usual, '2026-12-10T08:07')
    expect(ofKind(form, 'weegoverleg', usual)).toMatchObject({ kind: 'weegoverleg', minutes: '60' })
    const own = ofKind({ ...form, minutes: '75' }, 'weegoverleg', usual)
    expect(own.minutes).toBe('75')
    expect(ofKind(ofKind(form, 'weegoverleg', usual), 'focusoverleg', usual)).toEqual(form)
  })

  it('begins at the next half hour where nothing was announced, or that moment is past', () => {
    expect(newForm(emptyCase, { ...usual, focusoverleg: 75 }, '2026-12-10T08:07')).toMatchObject({
      date: '2026-12-10',
      time: '08:30',
      minutes: '75',
    })
    expect(newForm(after('2026-12-01T13:00'), usual, '2026-12-10T08:31').time).toBe('09:00')
    expect(newForm(emptyCase, usual, '2026-12-10T23:45').time).toBe('23:30')
  })
})

describe('who would sit together and should not', () => {
  const persons = [
    { id: 'm', label: 'moeder' },
    { id: 'v', label: 'vader' },
  ]
  const keptApart = [{ one: 'm', other: 'v', ground: 'stalking' }]
  const state = { ...emptyCase, persons, keptApart }
  const withVader = invite(
    { ...fromPlan(plan), split: false },
    // Typed as an organisation: yet it is the father.
    somebody({ id: 'v', organisation: 'Vader' }),
  )

  it('is named, the prosecutor with the family too', () => {
    expect(notTogether(withVader, state)).toMatchObject({
      pairs: [{ one: 'm', other: 'v', part: 'A' }],
      withProsecutor: ['A'],
    })
  })

  it('gets a part each with one press', () => {
    const proposed = withProposedParts(withVader, state)
    expect(proposed).toMatchObject({
      split: true,
      parts: [{ present: ['om'] }, { present: ['c'] }, { present: ['v'] }],
    })
    expect(notTogether(proposed, state)).toEqual({ pairs: [], withProsecutor: [] })
  })
})
