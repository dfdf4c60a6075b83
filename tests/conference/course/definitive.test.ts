import { describe, expect, it } from 'vitest'
import { justEnded, lacksOf } from '#conference'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

describe('an agreement is definitive', () => {
  it('with who, what and when; a moment that it depends on is a when', async () => {
    const overleg = await eenFocusoverleg()
    const lacks = () => overleg.meeting.agreements.flatMap(lacksOf)
    await overleg.agrees('belt', { id: 'a', who: undefined, by: undefined, why: undefined })
    expect(lacks()).toEqual(['who', 'when'])
    await overleg.agrees('belt', { id: 'a', who: { kind: 'other', name: ' ' }, by: undefined })
    expect(lacks()).toEqual(['who', 'when'])
    await overleg.agrees('belt', { id: 'a', by: undefined, moment: 'als hij voor de deur staat' })
    expect(lacks()).toEqual([])
  })

  it('by the yes of its owner, which falls with any other who, what or when', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.agrees('belt', { id: 'a' })
    await overleg.in({ type: 'agreementAffirmed', agreement: 'a', yes: true })
    await overleg.agrees('belt', { id: 'a', why: 'een betere reden' })
    expect(overleg.meeting.affirmed).toEqual({ a: true })
    await overleg.agrees('belt elke dag', { id: 'a' })
    expect(overleg.meeting.affirmed).toEqual({ a: false })
    // One action: undo brings both back.
    await overleg.undoes()
    expect(overleg.meeting.affirmed).toEqual({ a: true })
    expect(overleg.meeting.agreements[0]?.what).toBe('belt')
    await overleg.agrees('belt', { id: 'a', by: '2026-12-08' })
    const before = overleg.meeting
    await overleg.closes()
    expect(overleg.meeting.affirmed).toEqual(before.affirmed)
  })
})

describe('a meeting that is closed', () => {
  it('is locked: nothing of it can be changed', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.agrees('belt', { id: 'a' })
    await overleg.closes()
    await expect(overleg.agrees('belt niet', { id: 'a' })).rejects.toThrow('meeting-not-running')
    await expect(overleg.notesSafety('rust')).rejects.toThrow('meeting-not-running')
    await expect(overleg.undoes()).rejects.toThrow('meeting-not-running')
  })

  it('leaves a trace of each time that it was opened again', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.closes()
    const { closedAt } = overleg.meeting.clock
    overleg.waits(20)
    await overleg.in({ type: 'meetingReopened', ground: 'de datum klopte niet' })
    const at = overleg.history.facts.at(-1)?.at
    expect(overleg.meeting.reopened).toEqual([{ at, closedAt, ground: 'de datum klopte niet' }])
    await overleg.closes()
    overleg.reloads()
    expect(overleg.meeting.reopened).toHaveLength(1)
  })

  it('ended by mistake goes on in one action, as long as nothing was noted since', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.goesTo('besluit.wieDoetWat')
    const { place } = overleg.meeting
    await overleg.closes()
    expect(justEnded(overleg.history, 'first')).toBe(true)
    await overleg.in({ type: 'meetingReopened', ground: '', mistake: true })
    expect(overleg.meeting).toMatchObject({ status: 'running', place })
    expect(overleg.meeting.reopened).toMatchObject([{ ground: '' }])
    await overleg.closes()
    await overleg.plans('second', { start: '2026-12-17T09:30' })
    expect(justEnded(overleg.history, 'first')).toBe(false)
    const again = overleg.in({ type: 'meetingReopened', ground: '', mistake: true })
    await expect(again).rejects.toThrow('ground-empty')
  })

  it('is not ended by mistake where a later one has begun', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.closes()
    await overleg.nextMeeting('second', { start: '2026-12-17T09:30' })
    await overleg.closes()
    overleg.id = 'first'
    const again = overleg.in({ type: 'meetingReopened', ground: '', mistake: true })
    await expect(again).rejects.toThrow('not-the-latest-meeting')
  })
})
