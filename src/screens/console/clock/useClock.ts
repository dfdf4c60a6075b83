import type { ClockReading } from '#conference'
import { plannedMinutes, readClock } from '#conference'
import { useMemo } from 'react'
import { useConduct, useMeeting } from '../../running'
import { useNow } from './NowProvider'

/** The clock of the meeting as it stands now; all in minutes. */
export function useClock(): ClockReading {
  const { guide } = useConduct()
  const meeting = useMeeting()
  const now = useNow()
  const planned = useMemo(() => plannedMinutes(guide, meeting.plan), [guide, meeting.plan])
  return readClock(meeting, planned, now)
}
