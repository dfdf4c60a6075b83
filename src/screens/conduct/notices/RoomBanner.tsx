import { roomAwaitsCheck } from '#conference'
import { useText } from '#i18n'
import { useCase } from '#meeting'
import { Button, Notice } from '#ui'
import { useDesk } from '../console/desk'
import { useConduct, useOfMeeting } from '../context'

/** A part was entered and the chair has not looked yet who is in the room. */
export function RoomBanner() {
  const t = useText('conduct')
  const { store, meetingId } = useConduct()
  const { panel, openPanel } = useDesk()
  const part = useOfMeeting((meeting) => meeting.part)
  const awaits = useCase(store, ({ history }) => roomAwaitsCheck(history, meetingId))
  if (!awaits || panel === 'room') return null
  return (
    <Notice
      kind="caution"
      title={t('roomBanner.title', { part })}
      action={
        <Button size="small" data-do="check" onClick={() => openPanel('room')}>
          {t('roomCheck.title')}
        </Button>
      }
    >
      {t('roomBanner.words')}
    </Notice>
  )
}
