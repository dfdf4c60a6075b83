import { useText } from '#i18n'
import { Notice } from '#ui'
import { ActionButton } from '../actions/ActionButton'
import { pause } from '../actions/pause'
import { useOfMeeting } from '../context'

/** The clock stands still because the chair said so. */
export function PausedBanner() {
  const t = useText('conduct')
  const paused = useOfMeeting((meeting) => meeting.paused && !meeting.acute)
  if (!paused) return null
  return (
    <Notice title={t('paused.title')} action={<ActionButton action={pause} size="small" />}>
      {t('paused.words')}
    </Notice>
  )
}
