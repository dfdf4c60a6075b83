import { expect, it } from 'vitest'
import { fold, mayBeShared, safetyLog, withoutRemovedText } from '#conference'
import type { TestMeeting } from '../../driver/TestMeeting'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

const log = ({ state, meeting }: TestMeeting) =>
  safetyLog(state, meeting).map(({ note, meeting: from }) => `${from.id}: ${note.seenBy}`)

it('is read over all meetings, what was noted last first', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.notesSafety('hij belt niet meer', { since: '2026-12-01', about: ['m'] })
  await overleg.closes()
  await overleg.nextMeeting('second', { start: '2026-12-17T09:30' })
  await overleg.notesSafety('zij slaapt weer thuis', { saidBy: { kind: 'person', id: 'm' } })
  await overleg.notesSafety('juf ziet een rustig kind', { about: ['k'] })
  expect(log(overleg)).toEqual([
    'second: juf ziet een rustig kind',
    'second: zij slaapt weer thuis',
    'first: hij belt niet meer',
  ])
})

it('asks by what it is seen and a day that the calendar has; since when may be open', async () => {
  const overleg = await eenFocusoverleg()
  await expect(overleg.notesSafety(' ')).rejects.toThrow('text-empty')
  await expect(overleg.notesSafety('rust', { since: '2026-02-30' })).rejects.toThrow('date-invalid')
  await expect(overleg.in({ type: 'safetyRemoved', safety: 'x' })).rejects.toThrow('item-unknown')
  await overleg.notesSafety('rust')
  expect(overleg.meeting.safety).toHaveLength(1)
})

it('is taken back by undo, and is gone from the log for good once the meeting is closed', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.notesSafety('WEGongedaan', { id: 's1' })
  await overleg.undoes()
  expect(overleg.meeting.safety).toEqual([])
  await overleg.notesSafety('WEGgehaald', { id: 's2', saidBy: { kind: 'other', name: 'WEGoma' } })
  await overleg.in({ type: 'safetyRemoved', safety: 's2' })
  await overleg.notesSafety('WEGeerst', { id: 's3' })
  await overleg.notesSafety('blijft', { id: 's3' })
  await overleg.closes()
  const text = overleg.log.text(overleg.caseId)
  expect(text.match(/WEG\w*/g)).toBeNull()
  expect(text).toContain('blijft')
  const { facts } = overleg.history
  expect(fold(withoutRemovedText(facts))).toEqual(overleg.state)
})

it('belongs to the part in which it was noted, and is shared with nobody who was not there', async () => {
  const overleg = await eenFocusoverleg({ split: true })
  await overleg.notesSafety('OM: hij heeft een meldplicht', { id: 's', part: 'B' })
  const [note] = overleg.meeting.safety
  expect(note?.part).toBe('A')
  expect(mayBeShared(overleg.meeting, note!)).toBe(false)
  await overleg.in({ type: 'released', item: 's', to: 'B' })
  expect(mayBeShared(overleg.meeting, note!)).toBe(true)
})
