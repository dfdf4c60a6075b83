import ical, { ICalEventTransparency } from 'ical-generator'
import type { CaseState, Meeting } from '#conference'
import type { Texts } from '#i18n'
import { agreementsOf, type Owner } from './owners'

/**
 * The days by which one owner has something to do, as a calendar (RFC 5545). A calendar is read on telephones and by
 * colleagues: every event has the same neutral title, and nothing of the case. The id of an agreement makes the
 * event's, so that a second import changes it and does not double it. The package is loaded with this file.
 */
export function calendarOf(state: CaseState, meeting: Meeting, owner: Owner, texts: Texts): string {
  const calendar = ical({ prodId: { company: 'Beraad', product: 'Beraad' } })
  for (const agreement of agreementsOf(state, meeting, owner)) {
    if (agreement.by === undefined) continue
    const day = dayOf(agreement.by)
    if (day === null) continue
    calendar.createEvent({
      id: `${agreement.id}@beraad.invalid`,
      start: day,
      allDay: true,
      // The date of the meeting: the same meeting gives the same file.
      stamp: dayOf(meeting.plan.start.slice(0, 10)) ?? day,
      summary: texts.t('documents', 'calendar.event'),
      // A day by which something must be done does not make anybody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

/** A local date as the noon of that day, so that no zone shifts it; null where there is no such day. */
function dayOf(date: string): Date | null {
  const day = new Date(`${date}T12:00:00`)
  return Number.isNaN(day.getTime()) ? null : day
}
