import type { Source } from './source'
import { stillHold, type Standing } from './stillHold'

/** The bottom lines that hold and that whoever reads it may read: of this meeting, then those of earlier ones. */
export function sharedBottomLines(
  source: Pick<Source, 'state' | 'meeting' | 'eyes'>,
): readonly Standing[] {
  const { meeting, eyes } = source
  const own = meeting.bottomLines.map((bottomLine) => ({ bottomLine, made: meeting }))
  return [...own, ...stillHold(source)].filter(({ bottomLine, made }) => eyes.may(bottomLine, made))
}
