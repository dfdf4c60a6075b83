import { describe, expect, it } from 'vitest'
import type { Command } from '#conference'
import type { WithoutMeeting } from '../../driver/TestCase'
import { eenCasus, eenFocusoverleg, eenGeplandOverleg } from '../../driver/eenFocusoverleg'

const here = { phase: 'directeVeiligheid', part: 'A' } as const
const entry = {
  ...here,
  id: 'e',
  question: 'beeld.zorgen',
  text: 'x',
  audience: 'everyone',
} as const
const empty = { about: [] }
const agreement = { ...here, id: 'a', what: 'belt', withWhom: [], for: [] }
const line = { ...here, id: 'b', text: 'niemand is alleen' }

/** A wish in a running meeting that cannot be, and the code of its refusal. */
const REFUSED: readonly (readonly [string, WithoutMeeting<Command>, string])[] = [
  ['text-empty', { type: 'entryPut', entry: { ...entry, ...empty, text: ' \n' } }, 'no words'],
  ['question-unknown', { type: 'entryPut', entry: { ...entry, ...empty, question: 'x' } }, ''],
  ['participant-unknown', { type: 'entryPut', entry: { ...entry, ...empty, by: 'x' } }, ''],
  ['date-invalid', { type: 'entryPut', entry: { ...entry, ...empty, due: '2026-02-30' } }, ''],
  ['item-unknown', { type: 'entryRemoved', entry: 'x' }, ''],
  ['item-unknown', { type: 'released', item: 'x', to: 'A' }, ''],
  ['part-unknown', { type: 'released', item: 'x', to: 'Z' }, ''],
  ['item-unknown', { type: 'ideaWeighed', entry: 'x', weighing: {} }, ''],
  ['item-unknown', { type: 'ideasChosen', phase: here.phase, entries: ['x'] }, ''],
  [
    'item-unknown',
    { type: 'ranked', ranking: { ...here, question: 'q', order: ['x'], differs: [] } },
    '',
  ],
  ['item-unknown', { type: 'marked', marking: { ...here, question: 'q', items: ['x'] } }, ''],
  [
    'text-empty',
    { type: 'commonChosen', common: { ...here, question: 'q', text: ' ', differs: [] } },
    'nothing chosen',
  ],
  [
    'item-unknown',
    { type: 'dotsPlaced', dots: { ...here, question: 'q', by: 'politie', placed: { x: 1 } } },
    '',
  ],
  ['item-unknown', { type: 'scoreRemoved', score: 'x' }, ''],
  ['text-empty', { type: 'agreementPut', agreement: { ...agreement, what: ' ' } }, ''],
  ['date-invalid', { type: 'agreementPut', agreement: { ...agreement, by: '2026-13-01' } }, ''],
  ['item-unknown', { type: 'agreementRemoved', agreement: 'x' }, ''],
  ['item-unknown', { type: 'agreementAffirmed', agreement: 'x', yes: true }, ''],
  ['text-empty', { type: 'bottomLinePut', bottomLine: { ...line, text: '' } }, ''],
  ['date-invalid', { type: 'bottomLinePut', bottomLine: { ...line, check: '2027-02-29' } }, ''],
  ['item-unknown', { type: 'bottomLineRemoved', bottomLine: 'x' }, ''],
  [
    'date-invalid',
    { type: 'cooperationPut', cooperation: { part: 'A', next: '2026-12-17T24:30' } },
    '',
  ],
  ['text-empty', { type: 'parkedPut', parked: { id: 'p', part: 'A', text: '' } }, ''],
  ['item-unknown', { type: 'parkedRemoved', parked: 'x' }, ''],
  ['item-unknown', { type: 'noteRemoved', note: 'x' }, ''],
  ['participant-unknown', { type: 'roundTicked', participant: 'x', spoke: true }, ''],
  ['participant-unknown', { type: 'attended', participant: 'x', present: true }, ''],
  ['no-phase-to-choose', { type: 'choosePhase', when: 'later' }, ''],
  ['meeting-already-begun', { type: 'startMeeting', part: 'A', present: [] }, ''],
  ['meeting-not-closed', { type: 'meetingReopened', ground: 'x' }, ''],
]

describe('in a running meeting', () => {
  it.each(REFUSED)('%s: %o %s', async (code, wish) => {
    const overleg = await eenFocusoverleg()
    const before = overleg.store.getState()
    const text = overleg.log.text(overleg.caseId)
    expect(await overleg.refusesHere(wish)).toBe(code)
    expect(overleg.store.getState()).toBe(before)
    expect(overleg.log.text(overleg.caseId)).toBe(text)
  })
})

describe('the course of a meeting', () => {
  it('begins once, in a part that it has, with those who are invited', async () => {
    const overleg = await eenGeplandOverleg()
    const begin = (part: string, present: readonly string[]) =>
      overleg.refusesHere({ type: 'startMeeting', part, present })
    expect(await begin('B', [])).toBe('part-unknown')
    expect(await begin('A', ['om'])).toBe('participant-unknown')
    expect(await overleg.refusesHere({ type: 'goNext' })).toBe('meeting-not-running')
    expect(await overleg.refusesHere({ type: 'undo' })).toBe('meeting-not-running')
    await overleg.begins()
    expect(await begin('A', [])).toBe('meeting-already-begun')
  })

  it('takes nothing any more when it is closed, and opens again with a ground only where it is the latest', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.closes()
    expect(await overleg.refusesHere({ type: 'acuteBegan' })).toBe('meeting-not-running')
    expect(await overleg.refusesHere({ type: 'closeMeeting' })).toBe('meeting-not-running')
    expect(await overleg.refusesHere({ type: 'meetingReopened', ground: ' ' })).toBe('ground-empty')
    await overleg.nextMeeting('second')
    overleg.id = 'first'
    const reopen = { type: 'meetingReopened', ground: 'vergeten' } as const
    expect(await overleg.refusesHere(reopen)).toBe('not-the-latest-meeting')
    expect(await overleg.refuses({ type: 'goNext', meeting: 'x' })).toBe('meeting-unknown')
  })
})

describe('a case', () => {
  it('is opened once, under a code', async () => {
    const casus = await eenCasus()
    expect(await casus.refuses({ type: 'openCase', code: 'X', practice: false })).toBe(
      'case-already-opened',
    )
    expect(await casus.refuses({ type: 'codeChanged', code: ' ' })).toBe('code-empty')
    await casus.does({ type: 'codeChanged', code: 'OEF-02' })
    expect(casus.state.code).toBe('OEF-02')
  })

  it('has persons with a label, and relations between persons that it has', async () => {
    const casus = await eenCasus()
    const person = { id: 'o', label: ' ' }
    expect(await casus.refuses({ type: 'personPut', person })).toBe('text-empty')
    const relation = { kind: 'parent', from: 'm', to: 'x' } as const
    expect(await casus.refuses({ type: 'relationPut', relation })).toBe('person-unknown')
  })

  it('loses with a person the relations and the guard of that person', async () => {
    const casus = await eenCasus({ keptApart: ['m', 'v'] })
    await casus.does({ type: 'personRemoved', person: 'v' })
    expect(casus.state.keptApart).toEqual([])
    expect(casus.state.relations).toEqual([{ kind: 'parent', from: 'm', to: 'k' }])
    await casus.does({
      type: 'relationRemoved',
      relation: { kind: 'parent', from: 'm', to: 'k' },
    })
    expect(casus.state.relations).toEqual([])
  })
})
