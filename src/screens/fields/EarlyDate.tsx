import { isBeforeMeeting } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { Mark } from '#ui'
import { useOfMeeting } from '../running'

/** A hint beside a date before this meeting, most often a wrong year. It never hinders. */
export function EarlyDate({ date }: { readonly date: string | undefined }) {
  const t = useText('decide')
  const { register } = useTexts()
  const plan = useOfMeeting((meeting) => meeting.plan)
  if (date === undefined || date === '' || !isBeforeMeeting({ plan }, date)) return null
  return (
    <span data-hint="early">
      <Mark tone="caution">
        {t('agreement.early', { date: formatDate(date, 'long', register) })}
      </Mark>
    </span>
  )
}
