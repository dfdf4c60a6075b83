import { localTime } from '#base'
import { formatDate } from '#i18n'
import type { Source } from './source'

/** Which version of the list of a meeting this is, and which one it replaces; that it is a draft as long as it was not closed. */
export function versionOf({ meeting, texts }: Source): string {
  const { closedAt } = meeting.clock
  if (meeting.status !== 'closed' || closedAt === null) return texts.t('documents', 'version.draft')
  const moment = momentIn(closedAt, texts.register)
  const before = meeting.reopened.findLast((each) => each.closedAt !== null)?.closedAt
  if (before === undefined || before === null) return texts.t('documents', 'version', { moment })
  return texts.t('documents', 'version.again', {
    moment,
    before: momentIn(before, texts.register),
  })
}

/** An instant as the day and time of this device in words, as the screen tells since when a meeting is definitive. */
function momentIn(instant: string, register: Source['texts']['register']): string {
  const local = localTime(instant)
  return `${formatDate(local, 'long', register)}, ${formatDate(local, 'time', register)}`
}
