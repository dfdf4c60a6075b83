import { addresses } from '#screens/addresses'
import { RoundOffScreen } from '#screens/roundoff'
import { useApp } from '../AppContext'
import { GoTo } from '../case/GoTo'
import { useAtMeeting } from '../case/useAtMeeting'
import { WithMeeting } from '../case/WithMeeting'
import { OnTheWall } from '../wall/OnTheWall'

/** The round-off of a meeting that runs; a closed one is shown as what came out of it. */
export function RoundOffPage() {
  const at = useAtMeeting()
  const { guide } = useApp()
  const { caseId, meetingId } = at
  return (
    <WithMeeting {...at}>
      {(store, meeting) => {
        if (meeting.status === 'closed')
          return <GoTo address={addresses.share(caseId, meetingId)} />
        if (meeting.status === 'planned')
          return <GoTo address={addresses.meeting(caseId, meetingId)} />
        return (
          <OnTheWall store={store} meetingId={meetingId}>
            <RoundOffScreen store={store} meeting={meeting} guide={guide} />
          </OnTheWall>
        )
      }}
    </WithMeeting>
  )
}
