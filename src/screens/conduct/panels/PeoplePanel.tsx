import type { Meeting } from '#conference'
import { putsTogether } from '#conference'
import type { Translate } from '#i18n'
import { useText } from '#i18n'
import { announce } from '#ui'
import { useCaseState, useConduct, useMeeting } from '../context'
import { clockTime } from '../top/clockTime'
import { KeptApartNotice } from './KeptApartNotice'
import { PeopleTicks } from './PeopleTicks'
import { Sheet } from './Sheet'

/** Who is in the room now: a tick for who came, none for who left. */
export function PeoplePanel() {
  const t = useText('conduct')
  const { send, meetingId } = useConduct()
  const state = useCaseState()
  const meeting = useMeeting()
  const note = (participant: string, present: boolean, name: string) => {
    void send({ type: 'attended', meeting: meetingId, participant, present })
    announce(t(present ? 'people.cameIn' : 'people.wentOut', { name }))
  }
  return (
    <Sheet at="top" title={t('people.title')} lead={t('people.lead')}>
      <PeopleTicks
        present={meeting.present}
        onTick={note}
        helpOf={(id) => movement(t, meeting, id)}
      />
      {putsTogether(meeting.plan, meeting.present, state) && <KeptApartNotice />}
    </Sheet>
  )
}

/** When somebody last came in or left, where that was noted. */
function movement(t: Translate<'conduct'>, meeting: Meeting, id: string): string | undefined {
  const last = meeting.movements.findLast((each) => each.participant === id)
  if (last === undefined) return undefined
  return t(last.present ? 'people.came' : 'people.left', { time: clockTime(last.at) })
}
