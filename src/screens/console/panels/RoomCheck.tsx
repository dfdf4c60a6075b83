import type { RoomAsked } from '#conference'
import { whyRoomAsked } from '#conference'
import { useText } from '#i18n'
import { useCase } from '#meeting'
import { announce, BEGINS, Button, Dialog, Notice, Text } from '#ui'
import { useState } from 'react'
import { usePanels } from '../state/panelState'
import { isTrouble, useRefusal } from '../state/refusal'
import { useConduct, useMeeting, useOfMeeting } from '../../running'
import { KeptApartNotice } from './KeptApartNotice'
import { PeopleTicks } from './PeopleTicks'
import { ProsecutorNotice } from './ProsecutorNotice'
import { useComingAndGoing } from './useComingAndGoing'
import { useTogetherGround } from './useTogetherGround'
import styles from './Sheet.module.css'

/** Where the wall covered itself: who is in the room? Only then it is uncovered. In another part it is asked anew. */
export function RoomCheck() {
  const { store, meetingId } = useConduct()
  const part = useOfMeeting((meeting) => meeting.part)
  const why = useCase(store, ({ history }) => whyRoomAsked(history, meetingId))
  return <CheckOfPart key={part} why={why ?? 'part'} />
}

function CheckOfPart({ why }: { readonly why: RoomAsked }) {
  const t = useText('room')
  const errors = useText('errors')
  const { send, meetingId } = useConduct()
  const { openPanel } = usePanels()
  const { code } = useRefusal()
  const { ownPart } = useComingAndGoing()
  const { part, present: expected, stays, here } = useMeeting()
  const [present, setPresent] = useState(expected)
  const [mistaken, setMistaken] = useState<readonly string[]>([])
  const ground = useTogetherGround(present)
  // Who was there and is not any more either left, or was ticked by mistake; who was only expected simply did not come.
  const were = here.flatMap((at) => (stays[at]?.counts === true ? [stays[at].participant] : []))
  const tick = (id: string, yes: boolean) => {
    setPresent((now) => (yes ? [...now, id] : now.filter((each) => each !== id)))
    setMistaken((now) => now.filter((each) => each !== id))
  }
  const confirm = async () => {
    await ground.write()
    const looked = { type: 'roomChecked', meeting: meetingId, part, present } as const
    const sent = await send(mistaken.length === 0 ? looked : { ...looked, mistaken })
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
          <Button
            kind="primary"
            data-do="confirm"
            // Of a new part the ticks are looked at first; elsewhere they stand as they stood.
            ref={why === 'part' ? undefined : BEGINS.ref()}
            data-initial-focus={why === 'part' ? undefined : ''}
            onClick={() => void confirm()}
          >
            {t('roomCheck.confirm')}
          </Button>
        </>
      }
    >
      <Text measured>{t(`roomCheck.lead.${why}`, { part })}</Text>
      <PeopleTicks
        present={present}
        onTick={tick}
        renderBeside={(id, name) =>
          were.includes(id) &&
          !present.includes(id) && (
            <span className={styles.beside}>
              <Button
                size="small"
                data-do="mistake"
                aria-pressed={mistaken.includes(id)}
                aria-label={t('people.mistakeOf', { name })}
                onClick={() =>
                  setMistaken((now) =>
                    now.includes(id) ? now.filter((each) => each !== id) : [...now, id],
                  )
                }
              >
                {t('people.mistake')}
              </Button>
            </span>
          )
        }
      />
      <ProsecutorNotice present={present} />
      <KeptApartNotice
        ground={ground}
        present={present}
        onEnter={() => void confirm()}
        onOwnPart={(participant) => void ownPart(participant)}
      />
      {code !== null && <Notice kind="error">{errors(code)}</Notice>}
    </Dialog>
  )
}
