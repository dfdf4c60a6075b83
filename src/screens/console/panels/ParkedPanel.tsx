import { useText } from '#i18n'
import { Button, EmptyState, EntryList, EntryRow } from '#ui'
import { useConduct, useOfMeeting } from '../../running'
import { Sheet } from './Sheet'

/** What was set aside. It comes back at the round-off. */
export function ParkedPanel() {
  const t = useText('conduct')
  const { send, meetingId } = useConduct()
  const parked = useOfMeeting((meeting) => meeting.parked)
  return (
    <Sheet at="foot" title={t('parked.title')} lead={t('parked.lead')}>
      <EntryList label={t('parked.title')} empty={<EmptyState>{t('parked.none')}</EmptyState>}>
        {parked.map(({ id, text }) => (
          <EntryRow
            key={id}
            size="small"
            actions={
              <Button
                kind="quiet"
                size="small"
                data-do="remove"
                onClick={() => void send({ type: 'parkedRemoved', meeting: meetingId, parked: id })}
              >
                {t('remove')}
              </Button>
            }
          >
            {text}
          </EntryRow>
        ))}
      </EntryList>
    </Sheet>
  )
}
