import { announce } from '#ui'
import { useEffect, useState } from 'react'
import { useOfMeeting, type WallHandle } from '../../running'

/**
 * How opening the wall went, in words, or undefined; a screen reader says it. Where the wall hangs it goes for good when
 * the chair goes on to another question: by then it is read, and what stands under it moves no more.
 */
export function useOpeningNote({ note, status }: WallHandle): string | undefined {
  const place = useOfMeeting((meeting) => JSON.stringify(meeting.place))
  const [said, setSaid] = useState({ note, place, isRead: false })
  if (said.note !== note) setSaid({ note, place, isRead: false })
  else if (!said.isRead && said.place !== place) setSaid({ ...said, isRead: true })
  useEffect(() => {
    if (note !== undefined) announce(note)
  }, [note])
  return status === 'open' && said.isRead ? undefined : note
}
