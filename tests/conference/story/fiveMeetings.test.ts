import { describe, expect, it } from 'vitest'
import { openAgreements, standingBottomLines, summaryOf } from '#conference'
import type { TestMeeting } from '../../driver/TestMeeting'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

/** The open agreements before this meeting: what, at how many meetings it was carried over, its last word. */
const open = ({ state, meeting }: TestMeeting) =>
  openAgreements(state, meeting).map(({ agreement, carried, followUp }) =>
    [agreement.id, carried, followUp?.status].filter((each) => each !== undefined).join(' '),
  )
const lines = ({ state, meeting }: TestMeeting) =>
  standingBottomLines(state, meeting).map(({ id }) => id)
const openInAll = ({ state }: TestMeeting) => openAgreements(state).map((each) => each.agreement.id)

it('in five meetings no agreement vanishes that was not done or closed on purpose', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.agrees('regelt de noodknop', { id: 'knop', by: '2026-12-07' })
  await overleg.agrees('maakt het schema', { id: 'schema', by: '2026-12-05' })
  await overleg.agrees('plant de intake', { id: 'intake', by: '2026-12-17' })
  await overleg.setsBottomLine('geen contact zonder een derde', { id: 'derde' })
  expect(openInAll(overleg)).toEqual([])
  await overleg.closes()
  expect(openInAll(overleg)).toEqual(['knop', 'schema', 'intake'])

  await overleg.nextMeeting('second', { start: '2026-12-17T09:30' })
  expect(open(overleg)).toEqual(['knop 0', 'schema 0', 'intake 0'])
  expect(lines(overleg)).toEqual(['derde'])
  await overleg.follows('knop', 'done')
  await overleg.follows('schema', 'partly', { note: 'alleen de weekenden' })
  await overleg.follows('intake', 'circumstances', { note: 'wachtlijst' })
  await overleg.agrees('belt de huisarts', { id: 'huisarts' })
  await overleg.in({ type: 'bottomLineChecked', check: { bottomLine: 'derde', kept: true } })
  expect(open(overleg)).toEqual(['knop 0', 'schema 0', 'intake 0'])
  await overleg.closes()
  expect(openInAll(overleg)).toEqual(['schema', 'intake', 'huisarts'])

  await overleg.nextMeeting('third', { start: '2027-01-07T09:30' })
  expect(open(overleg)).toEqual(['schema 1 partly', 'intake 1 circumstances', 'huisarts 0'])
  // Nobody says a word about them: they stay.
  await overleg.closes()
  expect(openInAll(overleg)).toEqual(['schema', 'intake', 'huisarts'])

  await overleg.nextMeeting('fourth', { start: '2027-01-28T09:30' })
  expect(open(overleg)).toEqual(['schema 2 partly', 'intake 2 circumstances', 'huisarts 1'])
  await overleg.follows('schema', 'done')
  await overleg.follows('schema', 'notDone', { note: 'toch niet' })
  await overleg.follows('intake', 'notDone', { note: 'niet meer nodig', closed: true })
  const dropped = { bottomLine: 'derde', change: 'dropped' } as const
  await overleg.in({ type: 'bottomLineChecked', check: dropped })
  expect(lines(overleg)).toEqual(['derde'])
  await overleg.closes()

  overleg.reloads()
  await overleg.nextMeeting('fifth', { start: '2027-02-18T09:30' })
  expect(open(overleg)).toEqual(['schema 3 notDone', 'huisarts 2'])
  expect(lines(overleg)).toEqual([])
  expect(summaryOf(overleg.state)).toMatchObject({ openAgreements: 2, meetings: 5 })
})

describe('what is open', () => {
  it('is not lost where meetings were planned in another order than they were held', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.plans('march', { start: '2027-03-04T09:30' })
    await overleg.plans('january', { start: '2027-01-07T09:30' })
    expect(overleg.state.meetings.map(({ id }) => id)).toEqual(['first', 'january', 'march'])
    await overleg.closes()
    overleg.id = 'march'
    await overleg.begins()
    await overleg.agrees('belt', { id: 'a' })
    await overleg.closes()
    overleg.id = 'january'
    await overleg.begins()
    expect(open(overleg)).toEqual(['a 0'])
    overleg.reloads()
    expect(overleg.state.meetings.map(({ id }) => id)).toEqual(['first', 'march', 'january'])
  })

  it('is the same for a meeting as it hangs on a held wall', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.agrees('belt', { id: 'a' })
    await overleg.closes()
    await overleg.nextMeeting('second')
    await overleg.holdsTheWall()
    const { held } = overleg.meeting.wall
    expect(openAgreements(overleg.state, held ?? undefined)).toHaveLength(1)
    await overleg.closes()
    await overleg.nextMeeting('third')
    expect(openAgreements(overleg.state, overleg.meeting)).toHaveLength(1)
  })

  it('cannot be told of an agreement that nobody made', async () => {
    const overleg = await eenFocusoverleg()
    await expect(overleg.follows('x', 'done')).rejects.toThrow('item-unknown')
    const check = { bottomLine: 'x', kept: true }
    await expect(overleg.in({ type: 'bottomLineChecked', check })).rejects.toThrow('item-unknown')
  })

  it('of a bottom line adds up what is said of it in one meeting', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.setsBottomLine('geen contact', { id: 'b' })
    await overleg.closes()
    await overleg.nextMeeting('second')
    const check = { bottomLine: 'b', kept: false, note: 'één keer' }
    await overleg.in({ type: 'bottomLineChecked', check })
    const change = { bottomLine: 'b', change: 'changed' } as const
    await overleg.in({ type: 'bottomLineChecked', check: change })
    expect(overleg.meeting.bottomLineChecks['b']).toEqual({ ...check, ...change })
  })
})
