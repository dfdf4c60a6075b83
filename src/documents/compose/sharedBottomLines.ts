import type { Source } from './source'
import { earlierBottomLines, type StandingBottomLine } from './earlierBottomLines'

/** The bottom lines that hold and that whoever reads it may read: of this meeting, then those of earlier ones. */
export function sharedBottomLines(
  source: Pick<Source, 'state' | 'meeting' | 'visibility'>,
): readonly StandingBottomLine[] {
  const { meeting, visibility } = source
  const own = meeting.bottomLines.map((bottomLine) => ({ bottomLine, made: meeting }))
  return [...own, ...earlierBottomLines(source)].filter(({ bottomLine, made }) =>
    visibility.may(bottomLine, made),
  )
}
