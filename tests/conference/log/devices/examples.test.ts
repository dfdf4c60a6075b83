import { beforeEach, describe, expect, it } from 'vitest'
import type { Command, Entry } from '#conference'
import { fold, withoutRemovedText } from '#conference'
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

const meeting = (device: Device) => device.history.state.meetings[0]!
const readings = (device: Device) =>
  device.history.undecided.map(({ thing, readings }) => [
    thing,
    readings.map(({ device }) => device),
  ])

const entry = (said: Partial<Entry> = {}): Command => ({
  type: 'entryPut',
  meeting: 'm1',
  entry: {
    ...{ id: 'e', phase: 'directeVeiligheid', part: 'A', question: 'beeld.zorgen', text: 'onrust' },
    ...{ audience: 'everyone', about: ['m'] },
    ...said,
  },
})

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

describe('two devices that wrote without having seen each other', () => {
  it('have one log, one order and one state once each knows what the other knows', () => {
    one.does(entry({ id: 'e1', text: 'van de een' }))
    other.does(entry({ id: 'e2', text: 'van de ander' }))
    meet()
    expect(other.history.facts.map(({ id }) => id)).toEqual(one.history.facts.map(({ id }) => id))
    expect(comparable(other.history.state)).toEqual(comparable(one.history.state))
    expect(meeting(one).entries.map(({ text }) => text)).toEqual([
      'onrust',
      'van de een',
      'van de ander',
    ])
    expect(readings(one)).toEqual([])
  })

  it('leave two readings where both put the same thing in other words, and both are kept', () => {
    one.does(entry({ text: 'de een zegt' }))
    other.does(entry({ text: 'de ander zegt' }))
    meet()
    expect(readings(one)).toEqual([['said e', ['a', 'b']]])
    expect(readings(other)).toEqual(readings(one))
  })

  it('leave one once somebody put it anew: that follows both', () => {
    one.does(entry({ text: 'de een zegt' }))
    other.does(entry({ text: 'de ander zegt' }))
    meet()
    one.does(entry({ text: 'samen zeggen we' }))
    meet()
    expect([readings(one), readings(other)]).toEqual([[], []])
    expect(meeting(other).entries[0]?.text).toBe('samen zeggen we')
  })

  it('leave none where one wrote after it had seen the other', () => {
    one.does(entry({ text: 'eerst' }))
    meet()
    other.does(entry({ text: 'daarna' }))
    meet()
    expect(readings(one)).toEqual([])
    expect(meeting(one).entries[0]?.text).toBe('daarna')
  })

  it('leave none where what the one followed was taken back by who wrote it', () => {
    one.does(entry({ text: 'een vergissing' }))
    meet()
    other.does(entry({ text: 'daarop verder' }))
    one.does({ type: 'undo', meeting: 'm1' })
    meet()
    expect(readings(one)).toEqual([])
    expect(meeting(one).entries[0]?.text).toBe('daarop verder')
  })
})

describe('the stricter of two readings holds until somebody chooses', () => {
  it('for whom something is meant', () => {
    one.does(entry({ audience: 'professionals' }))
    other.does(entry({ text: 'onrust thuis' }))
    meet()
    expect(meeting(one).entries[0]).toMatchObject({
      text: 'onrust thuis',
      audience: 'professionals',
    })
  })

  it('whom it is about: then it is for professionals', () => {
    one.does(entry({ about: ['v'] }))
    other.does(entry({ about: ['m'] }))
    meet()
    expect(meeting(one).entries[0]?.audience).toBe('professionals')
  })

  it('that it was taken away: then it is for the chair', () => {
    one.does({ type: 'entryRemoved', meeting: 'm1', entry: 'e' })
    other.does(entry({ text: 'toch gezegd' }))
    meet()
    expect(meeting(one).entries[0]).toMatchObject({ text: 'toch gezegd', audience: 'chair' })
    expect(one.history.undecided[0]?.readings.map(({ type }) => type)).toEqual([
      'entryRemoved',
      'entryPut',
    ])
  })

  it('and not where the readings are for the same', () => {
    one.does(entry({ text: 'de een zegt' }))
    other.does(entry({ text: 'de ander zegt' }))
    meet()
    expect(meeting(one).entries[0]?.audience).toBe('everyone')
  })

  it('who are kept apart', () => {
    const apart = { one: 'm', other: 'v', ground: 'dreiging' }
    one.does({ type: 'keptApartPut', keptApart: apart })
    meet()
    other.does({ type: 'keptApartPut', keptApart: { ...apart, ground: 'stalking' } })
    one.does({ type: 'keptApartRemoved', keptApart: apart })
    meet()
    expect(one.history.state.keptApart).toHaveLength(1)
    expect(other.history.state.keptApart).toHaveLength(1)
  })

  it('who is in the room: who came by one of them is here', () => {
    one.does({ type: 'attended', meeting: 'm1', participant: 'om', present: true })
    meet()
    one.does({ type: 'attended', meeting: 'm1', participant: 'om', present: true })
    other.does({ type: 'attended', meeting: 'm1', participant: 'om', present: false })
    meet()
    expect(meeting(one).present).toContain('om')
  })

  it('that somebody was not told', () => {
    const told = { type: 'told', item: 'e', to: ['m'] } as const
    one.does({ ...told, how: 'notTold' })
    other.does({ ...told, how: 'told' })
    meet()
    expect(one.history.state.told['e']?.['m']?.yes).toBe(false)
  })
})

describe('what was let be seen in words that another had put in the meantime', () => {
  it('is not let be seen', () => {
    other.does(entry({ text: 'heel iets anders' }))
    one.does({ type: 'released', meeting: 'm1', item: 'e', to: 'B' })
    meet()
    expect(meeting(one).entries[0]?.text).toBe('heel iets anders')
    expect(meeting(one).released['e'] ?? []).toEqual([])
  })

  it('is, where those were the words that stood', () => {
    other.does(entry({ text: 'heel iets anders' }))
    meet()
    one.does({ type: 'released', meeting: 'm1', item: 'e', to: 'B' })
    meet()
    expect(meeting(other).released['e']).toEqual(['B'])
  })
})

describe('undo', () => {
  it('takes back what this device did, and nothing of another', () => {
    one.does(entry({ id: 'e1', text: 'van de een' }))
    meet()
    expect(other.does({ type: 'undo', meeting: 'm1' })).toEqual({ code: 'nothing-to-undo' })
    other.does(entry({ id: 'e2', text: 'van de ander' }))
    meet()
    one.does({ type: 'undo', meeting: 'm1' })
    meet()
    expect(meeting(other).entries.map(({ id }) => id)).toEqual(['e', 'e2'])
  })
})

it('erasing keeps both readings, and makes none where there was one', () => {
  one.does(entry({ text: 'de een zegt' }))
  other.does(entry({ text: 'de ander zegt' }))
  one.does(entry({ id: 'e1', text: 'eerst' }))
  one.does(entry({ id: 'e1', text: 'daarna' }))
  meet()
  one.does({ type: 'closeMeeting', meeting: 'm1' })
  const kept = withoutRemovedText(one.history.facts)
  const after = new Device('c', clock.now, kept)
  expect(readings(after)).toEqual([['said e', ['a', 'b']]])
  expect(comparable(fold(kept))).toEqual(comparable(one.history.state))
  expect(JSON.stringify(kept)).not.toContain('eerst')
})
