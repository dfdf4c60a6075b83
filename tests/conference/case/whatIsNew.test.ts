import { expect, it } from 'vitest'
import { whatIsNew } from '#conference'
import type { TestMeeting } from '../../driver/TestMeeting'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

function news({ state, meeting }: TestMeeting) {
  const { since, entries, agreements, bottomLines, followed, checked } = whatIsNew(state, meeting)
  return {
    since: since?.id ?? null,
    entries: entries.map(({ text }) => text),
    agreements: agreements.map(({ what }) => what),
    bottomLines: bottomLines.map(({ text }) => text),
    followed: followed.map(({ status }) => status),
    checked: checked.map(({ kept }) => kept),
  }
}

const nothing = { entries: [], agreements: [], bottomLines: [], followed: [], checked: [] }

it('is everything at a first meeting', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.says('politie', 'beeld.zorgen', 'Er is geroepen')
  await overleg.agrees('Belt moeder')
  await overleg.setsBottomLine('Niemand slaat')
  expect(news(overleg)).toEqual({
    ...nothing,
    since: null,
    entries: ['Er is geroepen'],
    agreements: ['Belt moeder'],
    bottomLines: ['Niemand slaat'],
  })
})

it('holds over five meetings each thing once, where it was new', async () => {
  const overleg = await eenFocusoverleg()
  const worry = { certainty: 'suspicion', about: ['m', 'v'] } as const
  await overleg.says('politie', 'beeld.zorgen', 'Er is geroepen', worry)
  const call = await overleg.agrees('Belt moeder')
  const line = await overleg.setsBottomLine('Niemand slaat')
  await overleg.closes()

  await overleg.nextMeeting('two')
  // Said by somebody else, with another white, in another order: the same.
  await overleg.says('gemeente', 'beeld.zorgen', ' er is  geroepen', {
    ...worry,
    about: ['v', 'm'],
  })
  await overleg.follows(call, 'partly')
  await overleg.in({ type: 'bottomLineChecked', check: { bottomLine: line, kept: true } })
  expect(news(overleg)).toEqual({
    ...nothing,
    since: 'first',
    followed: ['partly'],
    checked: [true],
  })
  await overleg.closes()

  await overleg.nextMeeting('three')
  await overleg.says('politie', 'beeld.zorgen', 'Er is geroepen', { ...worry, certainty: 'fact' })
  await overleg.follows(call, 'partly')
  await overleg.in({ type: 'bottomLineChecked', check: { bottomLine: line, kept: false } })
  await overleg.setsBottomLine('Niemand slaat of dreigt', { id: line })
  expect(news(overleg)).toEqual({
    ...nothing,
    since: 'two',
    entries: ['Er is geroepen'],
    bottomLines: ['Niemand slaat of dreigt'],
    checked: [false],
  })
  await overleg.closes()

  await overleg.nextMeeting('four')
  await overleg.says('politie', 'beeld.zorgen', 'Er is geroepen', worry)
  await overleg.follows(call, 'done')
  await overleg.agrees('Belt oma')
  expect(news(overleg)).toEqual({
    ...nothing,
    since: 'three',
    agreements: ['Belt oma'],
    followed: ['done'],
  })
  await overleg.closes()

  await overleg.nextMeeting('five')
  expect(news(overleg)).toEqual({ ...nothing, since: 'four' })
})

it('holds a value that went back to what it once was', async () => {
  const overleg = await eenFocusoverleg()
  const takesPart = (value: 'yes' | 'no') =>
    overleg.says(null, 'vooraf.medewerking', '', { person: 'v', value })
  await takesPart('yes')
  await overleg.closes()
  await overleg.nextMeeting('two')
  await takesPart('no')
  await overleg.closes()
  await overleg.nextMeeting('three')
  await takesPart('yes')
  expect(whatIsNew(overleg.state, overleg.meeting).entries).toHaveLength(1)
  await overleg.closes()
  await overleg.nextMeeting('four')
  await takesPart('yes')
  expect(whatIsNew(overleg.state, overleg.meeting).entries).toEqual([])
})

it('is not counted from a meeting that was never closed', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.says('politie', 'beeld.zorgen', 'Er is geroepen')
  await overleg.plans('two')
  const two = overleg.state.meetings.find(({ id }) => id === 'two')!
  expect(whatIsNew(overleg.state, two).since).toBeNull()
})
