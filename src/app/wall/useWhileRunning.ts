import type { OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
import { useEffect } from 'react'
import { useApp } from '../AppContext'

/** While that meeting runs and its page is open Beraad locks later, and covers the wall when it does. */
export function useWhileRunning(store: OpenCaseStore, meetingId: string): void {
  const { whileRunning } = useApp()
  const runs = useCase(
    store,
    ({ history }) =>
      history.state.meetings.find((each) => each.id === meetingId)?.status === 'running',
  )
  useEffect(() => {
    if (!runs) return
    return whileRunning(async () => {
      const { history, send } = store.getState()
      const meeting = history.state.meetings.find((each) => each.id === meetingId)
      // Already covered by the chair: nothing to be kept once more.
      if (meeting?.wall.covered === false)
        await send({ type: 'wallCovered', meeting: meetingId, covered: true })
    })
  }, [whileRunning, store, meetingId, runs])
}
