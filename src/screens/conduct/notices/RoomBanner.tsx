import { whyRoomAsked } from '#conference'
import { useText } from '#i18n'
import { useCase } from '#meeting'
import { Button, Notice } from '#ui'
import { usePanels } from '../console/panelState'
import { useConduct, useOfMeeting } from '../context'

/** The wall covered itself, and the chair has not looked yet who is in the room: why, and the way there. */
export function RoomBanner() {
  const t = useText('room')
  const { store, meetingId } = useConduct()
  const { panel, openPanel } = usePanels()
  const part = useOfMeeting((meeting) => meeting.part)
  const why = useCase(store, ({ history }) => whyRoomAsked(history, meetingId))
  if (why === null || panel === 'room') return null
  return (
    <div data-room-asked={why}>
      <Notice
        kind="caution"
        title={t(`roomBanner.${why}`, { part })}
        action={
          <Button size="small" data-do="check" keyHint="F9" onClick={() => openPanel('room')}>
            {t('roomCheck.title')}
          </Button>
        }
      >
        {t('roomBanner.words')}
      </Notice>
    </div>
  )
}
