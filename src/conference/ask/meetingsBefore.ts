import type { CaseState, Meeting } from '../state'

/**
 * The meetings before that one, in order; all of them where none is named. By its id: the meeting may be one as it hangs
 * on a held wall. A meeting that is not there has none before it.
 */
export function meetingsBefore(
  { meetings }: Pick<CaseState, 'meetings'>,
  before: Pick<Meeting, 'id'> | undefined,
): readonly Meeting[] {
  if (before === undefined) return meetings
  const at = meetings.findIndex((each) => each.id === before.id)
  return meetings.slice(0, Math.max(0, at))
}
