import { useText } from '#i18n'
import { Button, Notice } from '#ui'
import { useEffect, useRef } from 'react'
import { useClock } from '../clock/useClock'
import { useOfMeeting } from '../../running'
import { useOnce } from './useOnce'

/** Said once in a meeting: what is left is what deciding needs. It changes nothing and makes no sound. */
export function ReserveNotice() {
  const t = useText('conduct')
  const { reserveTouched, reserve } = useClock()
  const deciding = useOfMeeting(
    (meeting) => meeting.place?.step === 'besluitvorming' || meeting.place?.step === 'afsluiting',
  )
  const { done, finish } = useOnce('reserve')
  const shown = reserveTouched && !deciding && !done
  const wasShown = useRef(false)
  useEffect(() => {
    if (shown) wasShown.current = true
    // Whoever went on to decide after it was said has heard it: it does not come back on a way back.
    else if (wasShown.current && deciding && !done) finish()
  })
  if (!shown) return null
  return (
    <Notice
      action={
        <Button kind="quiet" size="small" data-do="dismiss" onClick={finish}>
          {t('reserve.understood')}
        </Button>
      }
    >
      {t('reserve.words', { minutes: Math.ceil(reserve) })}
    </Notice>
  )
}
