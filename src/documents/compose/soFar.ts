import { dayIn } from '#base'
import type { Agreement, BottomLine, Meeting } from '#conference'
import { textKey } from '#conference'
import { formatDate } from '#i18n'
import type { Cell } from '../paper'
import { line } from './line'
import type { Source } from './source'

/**
 * What became of an agreement of an earlier meeting so far, and when that was said, for professionals; what was noted with
 * it stays with the chair. Nothing where nobody looked at it since.
 *
 * @param made the meeting that made it
 */
export function followedLines(source: Source, { id }: Agreement, made: Meeting): Cell {
  const { texts } = source
  const last = lastSaid(source, made, textKey.followed(id), (each) => each.followUps[id]?.status)
  if (last === null) return []
  const status = texts.t('lists', `followUp.${last.said}`)
  return line(
    'quiet',
    texts.t('documents', 'earlier.status', { date: dayInWords(source, last.by), status }),
  )
}

/** As `followedLines`, of a bottom line since it was put in these words: whether it was kept; in bold where it was not. */
export function checkedLines(source: Source, { id }: BottomLine, made: Meeting): Cell {
  const { t } = source.texts
  const last = lastSaid(
    source,
    made,
    textKey.checked(id),
    (each) => each.bottomLineChecks[id]?.kept,
  )
  if (last === null) return []
  const date = dayInWords(source, last.by)
  return last.said
    ? line('quiet', t('documents', 'bottomLines.kept', { date }))
    : line('strong', t('documents', 'bottomLines.broken', { date }))
}

/**
 * The last word about something since it was made, up to the meeting whose paper it is, with that meeting. Whether it may be
 * told is asked of the meeting that said it: no older word is told in its place. Null also where the family reads.
 *
 * @param name of that word in `textKey`
 */
export function lastSaid<Said>(
  { state, meeting, visibility }: Pick<Source, 'state' | 'meeting' | 'visibility'>,
  made: Meeting,
  name: string,
  of: (meeting: Meeting) => Said | undefined,
): { readonly said: Said; readonly by: Meeting } | null {
  if (visibility.readers !== null) return null
  const at = ({ id }: Meeting) => state.meetings.findIndex((each) => each.id === id)
  const last = state.meetings
    .slice(at(made) + 1, at(meeting) + 1)
    .filter(({ id, status }) => status === 'closed' || id === meeting.id)
    .findLast((each) => of(each) !== undefined)
  const said = last === undefined ? undefined : of(last)
  if (last === undefined || said === undefined || !visibility.mayByKey(name, last)) return null
  return { said, by: last }
}

function dayInWords({ texts: { register } }: Source, meeting: Meeting): string {
  return formatDate(dayIn(meeting.plan.start), 'long', register)
}
