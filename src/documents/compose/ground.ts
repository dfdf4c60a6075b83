import type { Agreement, BottomLine, Entry } from '#conference'
import type { Source } from './source'

/**
 * Why an agreement was made: in its own words, else the words of what it serves, where whoever reads the paper may read
 * those themselves. On a paper for one person a ground that is about somebody else stays out. A number is never a ground
 * on paper. Empty where none.
 */
export function groundOf(
  { state, visibility }: Pick<Source, 'state' | 'visibility'>,
  { why, serves }: Agreement,
): string {
  const own = (why ?? '').trim()
  if (own !== '' || serves === undefined || serves.kind === 'score') return own
  for (const meeting of state.meetings) {
    const list: readonly (Entry | BottomLine)[] =
      serves.kind === 'entry' ? meeting.entries : meeting.bottomLines
    const served = list.find((each) => each.id === serves.id)
    if (served === undefined) continue
    return visibility.may(served, meeting) && isOf(visibility.one, served) ? served.text.trim() : ''
  }
  return ''
}

function isOf(one: string | null, served: Entry | BottomLine): boolean {
  return one === null || !('about' in served) || served.about.every((id) => id === one)
}
