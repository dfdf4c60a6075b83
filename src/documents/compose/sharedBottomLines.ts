import { mayBeShared } from '#conference'
import type { Source } from './source'
import { stillHold, type Standing } from './stillHold'

/** The bottom lines that hold and may be shared: of this meeting, then those of earlier ones. */
export function sharedBottomLines(source: Pick<Source, 'state' | 'meeting'>): readonly Standing[] {
  const { meeting } = source
  const own = meeting.bottomLines.map((bottomLine) => ({ bottomLine, made: meeting }))
  return [...own, ...stillHold(source)].filter(({ bottomLine, made }) =>
    mayBeShared(made, bottomLine),
  )
}
