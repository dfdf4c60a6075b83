import { act, cleanup, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { QuestionId } from '#guide'
import { findQuestion, leidraad } from '#guide'
import { TextsProvider, textsFor } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
import { LiveRegion } from '#ui'
import { AnswerFor } from '../../../src/screens/answers/AnswerFor'
import type { Conduct } from '../../../src/screens/running/ConductContext'
import { ConductContext } from '../../../src/screens/running/ConductContext'
import type { TestMeeting } from '../../driver/TestMeeting'
import { makeMemoryDrafts } from '../console/memory'

/** Only the answer area of the question on the table, as the console shows it. */
function OnTheTable({ store, id }: { readonly store: OpenCaseStore; readonly id: string }) {
  const place = useCase(
    store,
    ({ history }) => history.state.meetings.find((each) => each.id === id)?.place,
  )
  const question =
    place?.question === undefined ? undefined : findQuestion(leidraad, place.phase, place.question)
  return question === undefined ? null : <AnswerFor question={question} />
}

/** A chair who answers questions in a meeting: types, presses keys, clicks, and reads what stands there. */
export async function sitsDown(overleg: TestMeeting) {
  const drafts = makeMemoryDrafts()
  const texts = await textsFor('nl')
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
  const show = () => {
    const { store, id, makeId, clock } = overleg
    const conduct: Conduct = {
      store,
      meetingId: id,
      guide: leidraad,
      drafts,
      makeId,
      clock,
      send: (command) => store.getState().send(command),
    }
    render(
      <TextsProvider texts={texts}>
        <ConductContext value={conduct}>
          <OnTheTable store={store} id={id} />
        </ConductContext>
        <LiveRegion />
      </TextsProvider>,
    )
  }
  const settle = () => act(async () => undefined)
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  const one = (selector: string): HTMLElement => {
    const [found, ...others] = all(selector)
    if (found === undefined || others.length > 0)
      throw new Error(`${others.length + (found ? 1 : 0)} × ${selector}`)
    return found
  }
  show()
  await settle()
  const chair = {
    user,
    drafts,
    overleg,
    all,
    one,
    settle,
    /** What is said to who hears the page. */
    heard: () =>
      all('[role=status]')
        .map((each) => each.textContent)
        .join(' '),
    text: (selector: string) => all(selector).map((each) => each.textContent?.trim() ?? ''),
    async goesTo(question: QuestionId) {
      await act(() => overleg.goesTo(question))
      await settle()
    },
    async presses(keys: string) {
      await user.keyboard(keys)
      await settle()
    },
    async clicks(selector: string) {
      await user.click(one(selector))
      await settle()
    },
    /** Types a text into what has focus. */
    async types(text: string) {
      await user.keyboard(text.replaceAll('{', '{{').replaceAll('[', '[['))
      await settle()
    },
    async fills(selector: string, text: string) {
      await user.click(one(selector))
      await chair.types(text)
    },
    /** Chooses from a list that the browser opens. */
    async picks(field: string, value: string) {
      await user.selectOptions(one(`${field} select`), value)
      await settle()
    },
    async sets(selector: string, value: string) {
      await user.click(one(selector))
      await user.clear(one(selector))
      await user.type(one(selector), value)
      await settle()
    },
    focused: () => document.activeElement,
    /** Loads the window anew: nothing is left but the text of the log and the drafts. */
    async reloads() {
      cleanup()
      overleg.reloads()
      show()
      await settle()
    },
  }
  return chair
}

export type Chair = Awaited<ReturnType<typeof sitsDown>>
