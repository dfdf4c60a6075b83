import { describe, expect, it } from 'vitest'
import { earlierVersions, renewBottomLine, standingBottomLines } from '#conference'
import type { TestMeeting } from '../../driver/TestMeeting'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

const standing = ({ state, meeting }: TestMeeting) =>
  standingBottomLines(state, meeting).map(({ text }) => text)

/** A second meeting, after one that set two bottom lines. */
async function atTheSecond(invited?: Parameters<typeof eenFocusoverleg>[0]) {
  const overleg = await eenFocusoverleg()
  await overleg.setsBottomLine('geen contact zonder een derde', { id: 'b', ifBroken: 'bellen' })
  await overleg.setsBottomLine('niemand is ’s nachts alleen', { id: 'c' })
  await overleg.closes()
  await overleg.nextMeeting('second', { start: '2026-12-17T09:30', ...invited })
  return overleg
}

describe('a bottom line that changes', () => {
  it('gets a new version in its place; the old one stays in its history', async () => {
    const overleg = await atTheSecond()
    await overleg.setsBottomLine('contact alleen met oma erbij', { id: 'b' })
    // As long as this meeting runs, what earlier ones said is what is looked at.
    expect(standing(overleg)).toEqual([
      'geen contact zonder een derde',
      'niemand is ’s nachts alleen',
    ])
    await overleg.closes()
    await overleg.nextMeeting('third', { start: '2027-01-07T09:30' })
    expect(standing(overleg)).toEqual([
      'contact alleen met oma erbij',
      'niemand is ’s nachts alleen',
    ])
    const history = earlierVersions(overleg.state, overleg.meeting, 'b')
    expect(history.map(({ bottomLine, meeting }) => [meeting.id, bottomLine.text])).toEqual([
      ['first', 'geen contact zonder een derde'],
      ['second', 'contact alleen met oma erbij'],
    ])
  })

  it('holds as it was where the new version was taken away again', async () => {
    const overleg = await atTheSecond()
    await overleg.setsBottomLine('anders', { id: 'b' })
    await overleg.in({ type: 'bottomLineRemoved', bottomLine: 'b' })
    await overleg.closes()
    await overleg.nextMeeting('third')
    expect(standing(overleg)).toContain('geen contact zonder een derde')
    expect(earlierVersions(overleg.state, overleg.meeting, 'b')).toHaveLength(1)
  })

  it('holds again where it was dropped and put anew later', async () => {
    const overleg = await atTheSecond()
    await overleg.in({ type: 'bottomLineChecked', check: { bottomLine: 'b', change: 'dropped' } })
    await overleg.closes()
    await overleg.nextMeeting('third')
    expect(standing(overleg)).toEqual(['niemand is ’s nachts alleen'])
    await overleg.setsBottomLine('toch weer', { id: 'b' })
    await overleg.closes()
    await overleg.nextMeeting('fourth')
    expect(standing(overleg)).toEqual(['niemand is ’s nachts alleen', 'toch weer'])
  })

  it('keeps who guards it by name where that guard does not sit at this table', async () => {
    const overleg = await atTheSecond({ invited: ['voorzitter', 'politie'] })
    const [line] = standingBottomLines(overleg.state, overleg.meeting)
    const anew = renewBottomLine(overleg.state, overleg.meeting, line!)
    expect(anew).toMatchObject({
      ...{ id: 'b', text: 'geen contact zonder een derde', ifBroken: 'bellen' },
      guard: { kind: 'other', name: 'Gemeente' },
    })
    await overleg.in({ type: 'bottomLinePut', bottomLine: anew })
    expect(overleg.meeting.bottomLines).toEqual([anew])
  })

  it('keeps the guard as such where the same one sits at the table again', async () => {
    const overleg = await atTheSecond()
    const [line] = standingBottomLines(overleg.state, overleg.meeting)
    expect(renewBottomLine(overleg.state, overleg.meeting, line!).guard).toEqual(line!.guard)
  })
})
