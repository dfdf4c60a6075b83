import { useText } from '#i18n'
import { announce, Button, Dialog, Notice, Text } from '#ui'
import { useState } from 'react'
import { useDesk } from '../console/desk'
import { isTrouble } from '../console/isTrouble'
import { useSays } from '../console/says'
import { useConduct, useMeeting } from '../context'
import { KeptApartNotice } from './KeptApartNotice'
import { PeopleTicks } from './PeopleTicks'
import { useTogetherGround } from './useTogetherGround'

/** After a change of part: who is in the room? Only then the wall is uncovered. */
export function RoomCheck() {
  const t = useText('conduct')
  const errors = useText('errors')
  const { send, meetingId } = useConduct()
  const { openPanel } = useDesk()
  const { said } = useSays()
  const { part, present: expected } = useMeeting()
  const [present, setPresent] = useState(expected)
  const ground = useTogetherGround(present)
  const confirm = async () => {
    await ground.write()
    const sent = await send({ type: 'roomChecked', meeting: meetingId, part, present })
    // Refused: it stays open, with the words of the refusal, and the wall stays covered.
    if (!sent.ok && !isTrouble(sent.refusal)) return
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
          <Button kind="primary" data-do="confirm" onClick={() => void confirm()}>
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
      <KeptApartNotice ground={ground} onEnter={() => void confirm()} />
      {said !== null && <Notice kind="error">{errors(said)}</Notice>}
    </Dialog>
  )
}
