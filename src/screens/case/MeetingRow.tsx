import type { Meeting } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { EntryRow, buttonClass } from '#ui'
import { addresses, hrefOf } from '../addresses'
import { RowButtons } from '../shared'
import { useCaseParts } from './CaseContext'

interface MeetingRowProps {
  readonly meeting: Meeting
  /** It runs now, or it is the one that comes next. */
  readonly next: boolean
}

/** One meeting: when it is, what it is, and the way to it as it stands. */
export function MeetingRow({ meeting, next }: MeetingRowProps) {
  const t = useText('case')
  const lists = useText('lists')
  const guide = useText('guide')
  const { register } = useTexts()
  const { store } = useCaseParts()
  const { plan, status, id } = meeting
  const caseId = store.getState().caseId
  const address = {
    planned: addresses.meeting(caseId, id),
    running: addresses.conduct(caseId, id),
    closed: addresses.share(caseId, id),
  }[status]
  const kind = lists(`meetingKind.${plan.kind}`)
  const phase = guide(`phase.${meeting.phase}|name`)
  const count = t('meeting.agreements', { count: meeting.agreements.length })
  return (
    <EntryRow
      current={status === 'running'}
      secondary={[kind, phase, ...(status === 'closed' ? [count] : [])].join(' · ')}
      source={
        <RowButtons>
          <a
            href={hrefOf(address)}
            className={buttonClass({ kind: next ? 'primary' : 'plain' })}
            data-action="open-meeting"
            data-meeting={id}
            data-status={status}
          >
            {t(`meeting.${status}`)}
          </a>
        </RowButtons>
      }
    >
      {formatDate(plan.start, 'weekdayLong', register)}, {formatDate(plan.start, 'time', register)}
    </EntryRow>
  )
}
