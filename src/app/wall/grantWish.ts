import type { OpenCaseStore } from '#meeting'
import type { WallWish } from '#projector'

/**
 * Does in a running meeting what somebody at the wall wished: covers it, or says that there is acute danger. To lock is
 * the app's.
 */
export function grantWish(store: OpenCaseStore, meetingId: string, wish: WallWish): void {
  const { history, send } = store.getState()
  const meeting = history.state.meetings.find((each) => each.id === meetingId)
  if (meeting?.status !== 'running') return
  if (wish === 'cover' && !meeting.wall.covered)
    void send({ type: 'wallCovered', meeting: meetingId, covered: true })
  if (wish === 'acute' && !meeting.acute) void send({ type: 'acuteBegan', meeting: meetingId })
}
