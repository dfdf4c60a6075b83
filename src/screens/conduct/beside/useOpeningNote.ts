import { useState } from 'react'
import { useOfMeeting } from '../context'
import type { WallHandle } from '../wallHandle'

/**
 * How opening the wall went, in words, or undefined. Where the wall hangs it goes when the chair goes on to another
 * question: by then it is read, and what stands under it moves no more.
 */
export function useOpeningNote({ note, status }: WallHandle): string | undefined {
  const place = useOfMeeting((meeting) => JSON.stringify(meeting.place))
  const [said, setSaid] = useState({ note, place })
  if (said.note !== note) setSaid({ note, place })
  const isRead = status === 'open' && said.note === note && said.place !== place
  return isRead ? undefined : note
}
