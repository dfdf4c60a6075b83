import { useText } from '#i18n'
import { Button, Notice } from '#ui'
import { useClock } from '../console/useClock'
import { useOfMeeting } from '../context'
import { useOnce } from './useOnce'

/** Said once in a meeting: what is left is what deciding needs. It changes nothing and makes no sound. */
export function ReserveNotice() {
  const t = useText('conduct')
  const { reserveTouched, reserve } = useClock()
  const deciding = useOfMeeting(
    (meeting) => meeting.place?.step === 'besluitvorming' || meeting.place?.step === 'afsluiting',
  )
  const once = useOnce('reserve')
  if (!reserveTouched || deciding || once.done) return null
  return (
    <Notice
      action={
        <Button kind="quiet" size="small" data-do="dismiss" onClick={once.finish}>
          {t('reserve.understood')}
        </Button>
      }
    >
      {t('reserve.words', { minutes: Math.ceil(reserve) })}
    </Notice>
  )
}
