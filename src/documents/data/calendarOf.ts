import { dayIn, instantAt } from '#base'
import ical, { ICalEventTransparency, type ICalCalendar } from 'ical-generator'
import type { CaseState, Meeting } from '#conference'
import type { Texts } from '#i18n'
import { hasPassed } from '../compose/passed'
import { amsterdam, ZONE } from './amsterdam'
import { agreementsOf, guardedBy, nextFor, type Owner } from './owners'

/**
 * The days by which one owner has something to do or to look at, and the next meeting, as a calendar (RFC 5545). A calendar
 * is read on telephones and by colleagues: every event has a neutral title, and nothing of the case. An id of what it is
 * for makes the event's, so that a later import changes it and does not double it: the file of each meeting, and of each
 * time it was opened again, counts as newer than the one before. The package is loaded with this file.
 */
export function calendarOf(state: CaseState, meeting: Meeting, owner: Owner, texts: Texts): string {
  const calendar = ical({ prodId: { company: 'Beraad', product: 'Beraad' } })
  const own = state.meetings.find((each) => each.id === meeting.id) ?? meeting
  const put = putter(calendar, state, own)
  const title = (date: string) =>
    texts.t(
      'documents',
      hasPassed({ day: dayIn(own.plan.start) }, date) ? 'calendar.passed' : 'calendar.event',
    )
  for (const { id, by } of agreementsOf(state, own, owner))
    if (by !== undefined) put(id, by, title(by))
  for (const { id, check } of guardedBy(state, own, owner))
    if (check !== undefined) put(`${id}-check`, check, title(check))
  const next = nextFor(state, own, owner)
  if (next !== undefined) put(`${own.id}-next`, next, texts.t('documents', 'calendar.next'))
  return inZone(`${calendar.toString()}\r\n`)
}

/** Puts an event: all of a day where `when` is a day, else from that time on, of which nobody knows the end. */
function putter(calendar: ICalCalendar, state: CaseState, meeting: Meeting) {
  const sequence = sequenceOf(state, meeting)
  return (id: string, when: string, summary: string) => {
    const isDay = !when.includes('T')
    const start = instantOf(when)
    if (start === null) return
    calendar.createEvent({
      id: `${id}@beraad.invalid`,
      sequence,
      start,
      allDay: isDay,
      ...(isDay ? {} : { timezone: ZONE }),
      // The date of the meeting: the same meeting gives the same file.
      stamp: instantOf(dayIn(meeting.plan.start)) ?? start,
      summary,
      // A day by which something must be done does not make anybody busy; a meeting does.
      transparency: isDay ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    })
  }
}

/** How many definitive lists of this case there were before this one: one a meeting, and one each time it was opened again. */
function sequenceOf({ meetings }: CaseState, meeting: Meeting): number {
  const before = meetings.slice(0, Math.max(0, meetings.indexOf(meeting)))
  return [...before, meeting].reduce((sum, { reopened }) => sum + reopened.length, before.length)
}

/** A local date as the noon of that day, so that no zone shifts it, or a local time; null where there is no such day. */
function instantOf(when: string): Date | null {
  const instant = instantAt(when.includes('T') ? when : `${when}T12:00`)
  return instant === null ? null : new Date(instant)
}

/** With what the zone means, where a time names it (RFC 5545, 3.6.5). */
function inZone(text: string): string {
  return text.includes(`TZID=${ZONE}`)
    ? text.replace('BEGIN:VEVENT', `${amsterdam}BEGIN:VEVENT`)
    : text
}
