import { addresses, go } from '#screens/addresses'
import { SafetyBar } from '#screens/console'
import { RoundOffScreen } from '#screens/roundoff'
import { useCallback, useMemo } from 'react'
import { useApp } from '../AppContext'
import { draftsOf } from '../case/draftsOf'
import { GoTo } from '../case/GoTo'
import { useAtMeeting } from '../case/useAtMeeting'
import { WithMeeting } from '../case/WithMeeting'
import { OnTheWall } from '../wall/OnTheWall'
import { useWallHandle } from '../wall/useWallHandle'

/** The round-off of a meeting that runs; a closed one is shown as what came out of it. */
export function RoundOffPage() {
  const at = useAtMeeting()
  const { vault, guide, clock, makeId, lock } = useApp()
  const { caseId, meetingId } = at
  const drafts = useMemo(() => draftsOf(vault, caseId), [vault, caseId])
  const wall = useWallHandle()
  const toConsole = useCallback(() => go(addresses.conduct(caseId, meetingId)), [caseId, meetingId])
  return (
    <WithMeeting {...at}>
      {(store, meeting) => {
        if (meeting.status === 'closed')
          return <GoTo address={addresses.share(caseId, meetingId)} />
        if (meeting.status === 'planned')
          return <GoTo address={addresses.meeting(caseId, meetingId)} />
        return (
          <OnTheWall store={store} meetingId={meetingId}>
            <RoundOffScreen
              store={store}
              meeting={meeting}
              guide={guide}
              drafts={drafts}
              safety={
                <SafetyBar
                  store={store}
                  meetingId={meetingId}
                  guide={guide}
                  drafts={drafts}
                  makeId={makeId}
                  clock={clock}
                  wall={wall}
                  onConsole={toConsole}
                  onLock={lock}
                />
              }
            />
          </OnTheWall>
        )
      }}
    </WithMeeting>
  )
}
