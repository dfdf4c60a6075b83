import { useText } from '#i18n'
import { Readings, useToChoose } from '../../readings'
import { useConduct } from '../../running'
import { Sheet } from './Sheet'

/** What two devices noted differently, until one of each is chosen. For the chair alone. */
export function ReadingsPanel() {
  const t = useText('readings')
  const { store, meetingId, send } = useConduct()
  return (
    <Sheet at="top" wide title={t('title')} lead={t('lead')}>
      <Readings
        store={store}
        undecided={useToChoose(store, meetingId)}
        level={3}
        choose={(thing, reading) => void send({ type: 'chooseReading', thing, reading })}
      />
    </Sheet>
  )
}
