import type { Meeting } from '#conference'
import { nameOfParticipant } from '#conference'
import type { Translate } from '#i18n'
import { useText } from '#i18n'
import { announce, Button } from '#ui'
import { useState } from 'react'
import { isTrouble } from '../console/isTrouble'
import { useCaseState, useConduct, useMeeting } from '../context'
import { clockTime } from '../top/clockTime'
import { KeptApartNotice } from './KeptApartNotice'
import { PeopleTicks } from './PeopleTicks'
import { Sheet } from './Sheet'
import { useTogetherGround } from './useTogetherGround'

/** Who is in the room now: a tick for who came, none for who left. */
export function PeoplePanel() {
  const t = useText('conduct')
  const { send, meetingId } = useConduct()
  const state = useCaseState()
  const meeting = useMeeting()
  const [waiting, setWaiting] = useState<string | null>(null)
  const ground = useTogetherGround(
    waiting === null ? meeting.present : [...meeting.present, waiting],
  )
  const note = async (participant: string, present: boolean, name: string) => {
    const sent = await send({ type: 'attended', meeting: meetingId, participant, present })
    const isRefused = !sent.ok && !isTrouble(sent.refusal)
    // Who is not let in beside another waits for a reason; unticked again, nobody waits.
    setWaiting(isRefused ? participant : null)
    if (!isRefused) announce(t(present ? 'people.cameIn' : 'people.wentOut', { name }))
  }
  const letIn = async () => {
    await ground.write()
    const there = meeting.plan.participants.find((each) => each.id === waiting)
    if (there !== undefined) await note(there.id, true, nameOfParticipant(state, meeting, there))
  }
  return (
    <Sheet
      at="top"
      title={t('people.title')}
      lead={t('people.lead')}
      actions={
        ground.asked && (
          <Button size="small" data-do="let-in" onClick={() => void letIn()}>
            {t('people.letIn')}
          </Button>
        )
      }
    >
      <PeopleTicks
        present={meeting.present}
        onTick={(id, present, name) => void note(id, present, name)}
        helpOf={(id) => movement(t, meeting, id)}
      />
      <KeptApartNotice ground={ground} onEnter={() => void letIn()} />
    </Sheet>
  )
}

/** When somebody last came in or left, where that was noted. */
function movement(t: Translate<'conduct'>, meeting: Meeting, id: string): string | undefined {
  const last = meeting.movements.findLast((each) => each.participant === id)
  if (last === undefined) return undefined
  return t(last.present ? 'people.came' : 'people.left', { time: clockTime(last.at) })
}
