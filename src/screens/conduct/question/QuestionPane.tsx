import { findQuestion } from '#guide'
import { useConduct, useOfMeeting } from '../context'
import { ClosingPane } from './ClosingPane'
import { OnTheTable } from './OnTheTable'

/** The question on the table, and the place to answer it. */
export function QuestionPane() {
  const { guide } = useConduct()
  const place = useOfMeeting((meeting) => meeting.place)
  if (place === null) return null
  const question =
    place.question === undefined ? undefined : findQuestion(guide, place.phase, place.question)
  if (question === undefined) return <ClosingPane step={place.step} />
  return <OnTheTable phase={place.phase} step={place.step} question={question} />
}
