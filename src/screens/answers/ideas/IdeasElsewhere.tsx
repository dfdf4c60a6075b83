import { belongsHere, ideasOf } from '#conference'
import type { Question } from '#guide'
import { useMeeting } from '../../running'
import { Elsewhere } from '../entries/Elsewhere'
import { useSaid } from '../entries/useSaid'

/** The ideas of the phase that were named in another part, where one goes on with those of this part. */
export function IdeasElsewhere({ brainstorm }: { readonly brainstorm: Question }) {
  const meeting = useMeeting()
  const [said, open] = useSaid(brainstorm)
  const entries = ideasOf(meeting, meeting.phase).filter((each) => !belongsHere(meeting, each))
  return <Elsewhere entries={entries} said={said} open={open} />
}
