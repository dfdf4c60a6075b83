import { inTheRoom, nameOfParticipant } from '#conference'
import { useText } from '#i18n'
import { Button, CheckField } from '#ui'
import { usePanels } from '../state/panelState'
import { useCaseState, useConduct, useMeeting } from '../../running'
import { Sheet } from './Sheet'
import styles from './Sheet.module.css'

/** Everyone in the room, with a tick for who has spoken. */
export function RoundPanel() {
  const t = useText('conduct')
  const { send, meetingId } = useConduct()
  const { openPanel } = usePanels()
  const state = useCaseState()
  const meeting = useMeeting()
  const there = inTheRoom(meeting)
  const spoke = meeting.round?.spoke ?? []
  const waiting = there.filter((each) => !spoke.includes(each.id))
  const end = () => {
    void send({ type: 'roundEnded', meeting: meetingId })
    openPanel(null)
  }
  return (
    <Sheet
      at="foot"
      title={t('round.title')}
      lead={waiting.length === 0 ? t('round.all') : t('round.waiting', { count: waiting.length })}
      actions={
        <Button size="small" data-do="done" onClick={end}>
          {t('round.end')}
        </Button>
      }
    >
      <div className={styles.ticks} data-field="spoke">
        {there.map((each) => (
          <CheckField
            key={each.id}
            data-value={each.id}
            label={nameOfParticipant(state, meeting, each)}
            checked={spoke.includes(each.id)}
            onChange={(yes) =>
              void send({
                type: 'roundTicked',
                meeting: meetingId,
                participant: each.id,
                spoke: yes,
              })
            }
          />
        ))}
      </div>
    </Sheet>
  )
}
