import fc from '../../../random'
import { describe, expect, it } from 'vitest'
import {
  fold,
  mayBeShared,
  onlyAgreements,
  openAgreements,
  parseFact,
  type Meeting,
} from '#conference'
import { factsIn } from '../../../driver/memoryLog'
import { eenFocusoverleg } from '../../../driver/eenFocusoverleg'
import type { TestMeeting } from '../../../driver/TestMeeting'
import { Play } from '../../properties/Play'
import { anyWish } from '../../properties/wishes'

const politie = { kind: 'participant', id: 'politie' } as const
const dochter = { kind: 'person', id: 'k' } as const
/** Words of a log that begin with WEG: they should be gone. */
const left = (text: string) => text.match(/WEG\w*/g) ?? []

/** A closed meeting about recovery in which much was said; what should go when the case is closed begins with WEG. */
async function eenZaak(): Promise<TestMeeting> {
  const overleg = await eenFocusoverleg({ phase: 'herstelgerichteZorg' })
  const { phase } = overleg.meeting
  await overleg.does({
    type: 'personPut',
    person: { id: 'k', label: 'dochter', born: 2015, lives: 'WEGwoont' },
  })
  await overleg.does({ type: 'personPut', person: { id: 'buur', label: 'WEGbuur' } })
  await overleg.says('politie', 'beeld.herstel', 'WEGgezegd', { id: 'e', source: 'WEGbron' })
  await overleg.scores('politie', 8, 'WEGcijfer')
  await overleg.answersGate('oordeel.poort', 'nee', {
    ground: 'WEGpoort',
    differs: [{ who: politie, reason: 'WEGanders' }],
  })
  await overleg.in({ type: 'notePut', note: { id: 'n', text: 'WEGnotitie' } })
  await overleg.in({ type: 'parkedPut', parked: { id: 'p', part: 'A', text: 'WEGparkeer' } })
  await overleg.notesSafety('WEGveilig')
  await overleg.in({ type: 'acuteBegan' })
  await overleg.in({ type: 'acuteEnded', note: 'WEGacuut' })
  await overleg.agrees('belt elke vrijdag', {
    ...{ id: 'a', who: politie, by: '2026-12-07', for: ['k'], why: 'zij wil dat' },
    ...{ serves: { kind: 'entry', id: 'e' }, informed: { yes: false, note: 'WEGniet verteld' } },
  })
  await overleg.setsBottomLine('zij slaapt thuis', { id: 'b', guard: dochter })
  const closingPlan = { part: 'A', signal: 'ruzie', first: 'bel', contact: 'wijkteam' }
  await overleg.in({ type: 'closingPlanPut', closingPlan })
  await overleg.in({ type: 'gatePassedOver', phase, question: 'oordeel.terug', ground: 'WEGtijd' })
  await overleg.closes()
  return overleg
}

describe('a case that is closed with only its agreements', () => {
  it('keeps who, what, when and why, and on the disk no other word', async () => {
    const overleg = await eenZaak()
    const before = overleg.meeting
    expect(left(overleg.log.text('case')).length).toBeGreaterThan(8)
    await overleg.does({ type: 'caseClosed', ground: '', kept: 'agreements' })
    const text = overleg.log.text('case')
    expect(left(text)).toEqual([])
    expect(text).not.toContain('2015')
    expect(factsIn(text)).toEqual(overleg.history.facts)
    const { serves: _serves, ...agreed } = before.agreements[0]!
    expect(overleg.meeting.agreements).toEqual([{ ...agreed, informed: { yes: false } }])
    expect(overleg.meeting.bottomLines).toEqual(before.bottomLines)
    expect(overleg.meeting.closingPlan).toEqual(before.closingPlan)
    expect(overleg.state.persons.map(({ label }) => label)).toEqual(['dochter'])
    expect(overleg.state).toMatchObject({ code: 'OEF-01', phase: 'herstelgerichteZorg' })
    expect(overleg.state.closed?.kept).toBe('agreements')
  })

  it('is emptied in one writing: where that fails nothing went, and trying again does it', async () => {
    const overleg = await eenZaak()
    overleg.log.fail('rewrite', { code: 'quota-full' })
    const tried = await overleg.tries({ type: 'caseClosed', ground: '', kept: 'agreements' })
    expect(tried).toEqual({ ok: false, refusal: { code: 'quota-full' } })
    expect(overleg.log.text('case')).toContain('WEGgezegd')
    expect(overleg.log.text('case')).not.toContain('caseClosed')
    overleg.log.fail('rewrite', null)
    expect((await overleg.store.getState().retry()).ok).toBe(true)
    expect(left(overleg.log.text('case'))).toEqual([])
    expect(overleg.store.getState().saving.status).toBe('saved')
  })

  it('goes on being the same after a reload and when it is opened again', async () => {
    const overleg = await eenZaak()
    await overleg.does({ type: 'caseClosed', ground: '', kept: 'agreements' })
    overleg.reloads()
    expect(openAgreements(overleg.state).map(({ agreement }) => agreement.what)).toEqual([
      'belt elke vrijdag',
    ])
    const again = { type: 'meetingReopened', meeting: 'first', ground: 'x' } as const
    expect(await overleg.refuses(again)).toBe('case-already-closed')
    await overleg.does({ type: 'caseReopened', ground: 'weer onrust' })
    await overleg.nextMeeting('second', { start: '2027-01-07T09:30' })
    await overleg.follows('a', 'done')
    await overleg.closes()
    expect(openAgreements(overleg.state)).toEqual([])
  })

  it('is the same when it is asked of what was read back: nothing more has to go', async () => {
    const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'moeder'] })
    await overleg.setsBottomLine('geen contact zonder een derde', { id: 'b' })
    await overleg.agrees('belt elke vrijdag', {
      ...{ who: politie, serves: { kind: 'bottomLine', id: 'b' } },
      ...{ informed: { yes: true, note: 'aan tafel' } },
    })
    await overleg.closes()
    await overleg.does({ type: 'caseClosed', ground: '', kept: 'agreements' })
    // Parsing puts the keys in the order of the schema.
    const facts = factsIn(overleg.log.text('case')).map((each) => parseFact(each))
    const read = facts.flatMap((each) => (each.ok ? [each.value] : []))
    expect(read.length).toBeGreaterThan(4)
    const again = new Set(onlyAgreements(read))
    expect(read.filter((fact) => !again.has(fact)).map(({ type }) => type)).toEqual([])
  })

  it('drops a meeting that was never held, and is not closed while one runs', async () => {
    const overleg = await eenZaak()
    await overleg.plans('later', { start: '2027-01-07T09:30' })
    await overleg.does({ type: 'caseClosed', ground: '', kept: 'agreements' })
    expect(overleg.state.meetings.map(({ id }) => id)).toEqual(['first'])
    const running = await eenFocusoverleg()
    const close = { type: 'caseClosed', ground: '', kept: 'agreements' } as const
    expect(await running.refuses(close)).toBe('meeting-still-running')
    const everything = { type: 'caseClosed', ground: ' ', kept: 'everything' } as const
    expect(await running.refuses(everything)).toBe('ground-empty')
  })

  it('keeps who are kept apart without the reason, so that no page is printed for the wrong eyes', async () => {
    const overleg = await eenZaak()
    const keptApart = { one: 'm', other: 'v', ground: 'WEGstalking' }
    await overleg.does({ type: 'keptApartPut', keptApart })
    await overleg.does({ type: 'caseClosed', ground: '', kept: 'agreements' })
    expect(overleg.state.keptApart).toEqual([{ one: 'm', other: 'v', ground: '' }])
    expect(overleg.state.persons.map(({ id }) => id).toSorted()).toEqual(['k', 'm', 'v'])
  })
})

describe('any case, whatever was wished', () => {
  const wishes = fc.array(anyWish, { minLength: 1, maxLength: 120, size: 'max' })
  const words = (of: unknown) => JSON.stringify(of).match(/T\d{6}/g) ?? []
  /** What the list of agreements says in words, of those who are named in it too. */
  const listed = ({ plan, agreements, bottomLines, cooperation, closingPlan, ...rest }: Meeting) =>
    [plan.participants, agreements, bottomLines, cooperation, closingPlan].concat(
      rest.followUps as never,
      rest.bottomLineChecks as never,
    )

  it('keeps every agreement as it was, for the same eyes, and no word that is not in the list', () => {
    fc.assert(
      fc.property(wishes, (wishes) => {
        const play = Play.begun()
        for (const wish of wishes) play.does(wish)
        // While a meeting runs its case is not closed: the wishes may have begun any.
        for (const { id } of play.history.state.meetings)
          play.does({ type: 'closeMeeting', meeting: id })
        const { facts, state } = play.history
        const kept = onlyAgreements(facts)
        const after = fold(kept)
        expect(after.phase).toBe(state.phase)
        for (const meeting of after.meetings) {
          const before = state.meetings.find(({ id }) => id === meeting.id)!
          const say = ({ agreements, bottomLines }: Meeting) =>
            [...agreements, ...bottomLines].map(({ id, part }) => [id, part])
          expect(say(meeting)).toEqual(say(before))
          expect(
            [...meeting.agreements, ...meeting.bottomLines].map((each) =>
              mayBeShared(meeting, each),
            ),
          ).toEqual(
            [...before.agreements, ...before.bottomLines].map((each) => mayBeShared(before, each)),
          )
          expect(meeting.status).toBe(before.status)
        }
        const standing = new Set([
          ...words(state.code),
          ...words(state.persons),
          ...words([state.closed, state.retention]),
          ...state.meetings.flatMap((meeting) => words(listed(meeting))),
        ])
        expect(words(kept).filter((word) => !standing.has(word))).toEqual([])
        expect(onlyAgreements(kept)).toEqual(kept)
      }),
      { numRuns: 300 },
    )
  })
})
