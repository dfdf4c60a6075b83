import { putsTogether } from '#conference'
import { useText } from '#i18n'
import { announce, Button, Dialog, Text } from '#ui'
import { useState } from 'react'
import { useDesk } from '../console/desk'
import { useCaseState, useConduct, useMeeting } from '../context'
import { KeptApartNotice } from './KeptApartNotice'
import { PeopleTicks } from './PeopleTicks'

/** After a change of part: who is in the room? Only then the wall is uncovered. */
export function RoomCheck() {
  const t = useText('conduct')
  const { send, meetingId } = useConduct()
  const { openPanel } = useDesk()
  const state = useCaseState()
  const { part, present: expected, plan } = useMeeting()
  const [present, setPresent] = useState(expected)
  const confirm = () => {
    void send({ type: 'roomChecked', meeting: meetingId, part, present })
    openPanel(null)
    announce(t('roomCheck.done', { part, count: present.length }))
  }
  return (
    <Dialog
      open
      title={t('roomCheck.title')}
      onClose={() => openPanel(null)}
      actions={
        <>
          <Button data-do="later" onClick={() => openPanel(null)}>
            {t('roomCheck.later')}
          </Button>
          <Button kind="primary" data-do="confirm" onClick={confirm}>
            {t('roomCheck.confirm')}
          </Button>
        </>
      }
    >
      <Text measured>{t('roomCheck.lead', { part })}</Text>
      <PeopleTicks
        present={present}
        onTick={(id, yes) =>
          setPresent((now) => (yes ? [...now, id] : now.filter((each) => each !== id)))
        }
      />
      {putsTogether(plan, present, state) && <KeptApartNotice />}
    </Dialog>
  )
}
