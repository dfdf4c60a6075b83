import { useText } from '#i18n'
import { Button } from '#ui'
import { usePanels } from '../state/panelState'
import { useOfMeeting } from '../../running'

/** How much was set aside; a press opens what. */
export function ParkedButton() {
  const t = useText('conduct')
  const { panel, openPanel } = usePanels()
  const count = useOfMeeting((meeting) => meeting.parked.length)
  return (
    <Button
      kind="quiet"
      data-action="parked"
      aria-expanded={panel === 'parked'}
      onClick={() => openPanel(panel === 'parked' ? null : 'parked')}
    >
      {t('parked.count', { number: count })}
    </Button>
  )
}
