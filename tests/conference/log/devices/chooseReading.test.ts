import { beforeEach, describe, expect, it } from 'vitest'
import type { Command, Entry } from '#conference'
import { fold, toChoose, withoutRemovedText } from '#conference'
import { makeHandClock } from '../../../driver/handClock'
import { planOf } from '../../../driver/planOf'
import { comparable } from '../../comparable'
import { Device } from './Device'

const clock = makeHandClock('2026-12-03T08:30:00.000Z')
let one: Device
let other: Device

/** Both know what the other knows. */
function meet(): void {
  const [its, theirs] = [one.history.facts, other.history.facts]
  one.takesIn(theirs)
  other.takesIn(its)
}

const meeting = (device = one) => device.history.state.meetings[0]!
const hearers = () => meeting().heard.flatMap(({ here, keys }) => (keys.includes('e') ? here : []))

const entry = (said: Partial<Entry> = {}): Command => ({
  type: 'entryPut',
  meeting: 'm1',
  entry: {
    ...{ id: 'e', phase: 'directeVeiligheid', part: 'A', question: 'beeld.zorgen', text: 'onrust' },
    ...{ audience: 'everyone', about: ['m'] },
    ...said,
  },
})

/** Chooses what that device said of the one thing that is undecided. */
const chooses = (device: 'a' | 'b') => {
  const [undecided] = one.history.undecided
  const reading = undecided?.readings.find((each) => each.device === device)
  return one.does({
    type: 'chooseReading',
    thing: undecided?.thing ?? '',
    reading: reading?.id ?? '',
  })
}

beforeEach(() => {
  one = new Device('a', clock.now)
  other = new Device('b', clock.now)
  one.does({ type: 'openCase', code: 'OEF-01', practice: true })
  one.does({ type: 'personPut', person: { id: 'm', label: 'moeder' } })
  one.does({ type: 'personPut', person: { id: 'v', label: 'vader' } })
  one.does({ type: 'meetingPlanned', meeting: 'm1', plan: planOf({ split: true }) })
  one.does({ type: 'startMeeting', meeting: 'm1', part: 'A', present: ['voorzitter', 'politie'] })
  one.does(entry())
  meet()
})

describe('choosing one of two readings', () => {
  it.each(['a', 'b'] as const)('lets what %s said hold, on both devices', (device) => {
    one.does(entry({ text: 'van a' }))
    other.does(entry({ text: 'van b' }))
    meet()
    expect(chooses(device)).toBeNull()
    meet()
    for (const each of [one, other]) {
      expect(each.history.undecided).toEqual([])
      expect(meeting(each).entries).toMatchObject([{ text: `van ${device}`, part: 'A' }])
    }
  })

  it('lets it be for whom the chosen one is', () => {
    one.does(entry({ audience: 'professionals' }))
    other.does(entry({ text: 'onrust thuis' }))
    meet()
    expect(meeting().entries[0]?.audience).toBe('professionals')
    chooses('b')
    expect(meeting().entries[0]).toMatchObject({ text: 'onrust thuis', audience: 'everyone' })
  })

  it('covers the wall and asks where more may be seen after it', () => {
    one.does(entry({ audience: 'chair' }))
    other.does(entry({ text: 'onrust thuis' }))
    meet()
    chooses('b')
    expect(meeting()).toMatchObject({ roomAsked: true, wall: { covered: true } })
  })

  it('and does not where nothing more may be seen', () => {
    one.does({ type: 'roomChecked', meeting: 'm1', part: 'A', present: meeting().present })
    one.does(entry({ audience: 'chair' }))
    other.does(entry({ text: 'onrust thuis' }))
    meet()
    chooses('a')
    expect(meeting().roomAsked).toBe(false)
  })

  it('takes it away where that is chosen, and leaves it where it is not', () => {
    one.does({ type: 'entryRemoved', meeting: 'm1', entry: 'e' })
    other.does(entry({ text: 'toch gezegd' }))
    meet()
    chooses('a')
    expect(meeting().entries).toEqual([])
    one.does({ type: 'undo', meeting: 'm1' })
    expect(one.history.undecided).toHaveLength(1)
    chooses('b')
    expect(meeting().entries).toMatchObject([{ text: 'toch gezegd', audience: 'everyone' }])
  })

  it('in another part, with others in the room, is heard by nobody, and stays in its part', () => {
    one.does(entry({ text: 'van a' }))
    other.does(entry({ text: 'van b' }))
    meet()
    one.does({ type: 'partEntered', meeting: 'm1', part: 'B' })
    one.does({ type: 'attended', meeting: 'm1', participant: 'moeder', present: true })
    chooses('a')
    expect(meeting().entries).toMatchObject([{ text: 'van a', part: 'A' }])
    const heardBy = hearers().map((at) => meeting().stays[at]?.participant)
    expect(heardBy).not.toContain('moeder')
  })

  it('works in a closed meeting, and erasing leaves only what was chosen', () => {
    one.does(entry({ text: 'van a' }))
    other.does({ type: 'entryRemoved', meeting: 'm1', entry: 'e' })
    meet()
    one.does({ type: 'partEntered', meeting: 'm1', part: 'B' })
    one.does({ type: 'closeMeeting', meeting: 'm1' })
    expect(chooses('a')).toBeNull()
    expect(one.history.undecided).toEqual([])
    expect(meeting().entries).toMatchObject([{ text: 'van a', part: 'A', audience: 'everyone' }])
    const kept = withoutRemovedText(one.history.facts)
    expect(comparable(fold(kept))).toEqual(comparable(one.history.state))
    expect(kept.filter(({ type }) => type.startsWith('entry'))).toHaveLength(1)
  })

  it('of what is noted of the case holds too', () => {
    one.does({ type: 'codeChanged', code: 'OEF-A' })
    other.does({ type: 'codeChanged', code: 'OEF-B' })
    meet()
    chooses('a')
    expect(one.history.state.code).toBe('OEF-A')
    expect(one.history.undecided).toEqual([])
  })

  it('of whom something was told is of that one alone', () => {
    const told = { type: 'told', item: 'e', how: 'told' } as const
    one.does({ ...told, to: ['m', 'v'] })
    other.does({ ...told, to: ['m'], how: 'notTold' })
    meet()
    one.does({ ...told, to: ['v'], how: 'notTold' })
    chooses('a')
    expect(one.history.state.told['e']).toMatchObject({ m: { yes: true }, v: { yes: false } })
    expect(one.history.undecided).toEqual([])
  })
})

describe('nothing is to be chosen', () => {
  it('where nothing is undecided, or of a reading that is not there', () => {
    const wish = { type: 'chooseReading', thing: 'said e' } as const
    expect(one.does({ ...wish, reading: 'a1' })).toEqual({ code: 'reading-unknown' })
    one.does(entry({ text: 'van a' }))
    other.does(entry({ text: 'van b' }))
    meet()
    expect(one.does({ ...wish, reading: 'x' })).toEqual({ code: 'reading-unknown' })
  })

  it('of what only steers the meeting, nor of what both said alike', () => {
    one.does({ type: 'partEntered', meeting: 'm1', part: 'B' })
    other.does({ type: 'goNext', meeting: 'm1' })
    one.does({ type: 'paused', meeting: 'm1' })
    other.does({ type: 'paused', meeting: 'm1' })
    one.does(entry({ text: 'hetzelfde' }))
    other.does(entry({ text: 'hetzelfde' }))
    meet()
    expect(one.history.undecided.length).toBeGreaterThan(1)
    expect(toChoose(one.history)).toEqual([])
    const [{ thing, readings }] = one.history.undecided as [(typeof one.history.undecided)[0]]
    const wish = { type: 'chooseReading', thing, reading: readings[0]!.id } as const
    expect(one.does(wish)).toEqual({ code: 'reading-unknown' })
  })
})
