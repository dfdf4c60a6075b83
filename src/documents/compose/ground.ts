import type { Agreement, BottomLine, CaseState, Entry } from '#conference'
import { mayBeShared } from '#conference'

/**
 * Why an agreement was made: in its own words, else the words of what it serves, where those may be shared
 * themselves and `mayTell` agrees. A number is never a ground on paper. Empty where none.
 */
export function groundOf(
  state: CaseState,
  { why, serves }: Agreement,
  mayTell: (served: Entry | BottomLine) => boolean = () => true,
): string {
  const own = (why ?? '').trim()
  if (own !== '' || serves === undefined || serves.kind === 'score') return own
  for (const meeting of state.meetings) {
    const served = (serves.kind === 'entry' ? meeting.entries : meeting.bottomLines).find(
      (each) => each.id === serves.id,
    )
    if (served === undefined) continue
    return mayBeShared(meeting, served) && mayTell(served) ? served.text.trim() : ''
  }
  return ''
}
