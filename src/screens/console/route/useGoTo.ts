import type { Place } from '#guide'
import { useCallback } from 'react'
import { NUMBER } from '../../answers'
import { ANSWER, CAPTURE } from '../../list'
import { focusQuestion, useConduct } from '../../running'

/** Puts a place on the table. Where it lies there already, one goes on answering it: focus does not stay in the route. */
export function useGoTo(): (place: Place) => void {
  const { store, send, meetingId } = useConduct()
  return useCallback(
    (place) => {
      const onTable = () =>
        store.getState().history.state.meetings.find((each) => each.id === meetingId)?.place
      const before = onTable()
      void send({ type: 'goTo', meeting: meetingId, place })
      const after = onTable()
      if (before?.phase === after?.phase && before?.question === after?.question) focusAnswer()
    },
    [store, send, meetingId],
  )
}

/** Where one goes on in the answer that lies open: its first empty number, where one types, else its first choice. */
const PLACES: readonly ((answer: Element) => HTMLElement | null | undefined)[] = [
  (answer) => NUMBER.in(answer).find((cell) => NUMBER.idOf(cell) === 'open'),
  (answer) => CAPTURE.in(answer)[0],
  (answer) => NUMBER.in(answer)[0],
  (answer) => answer.querySelector('textarea'),
  (answer) => answer.querySelector<HTMLElement>('[aria-pressed="true"]'),
  (answer) => answer.querySelector<HTMLElement>('button, input, select'),
]

/** Brings focus to the answer on the table, as a question that has just come would; else to the question. */
function focusAnswer(): void {
  const [answer] = ANSWER.in(document)
  for (const find of PLACES) {
    const found = answer && find(answer)
    if (found) return found.focus()
  }
  focusQuestion()
}
