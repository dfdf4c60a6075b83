import { addresses } from '#screens/addresses'
import { SafetyBar } from '#screens/console'
import { RoundOffScreen } from '#screens/roundoff'
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useApp } from '../AppContext'
import { WithMeeting } from '../case/WithMeeting'
import { OnTheWall } from '../wall/OnTheWall'
import { useWallHandle } from '../wall/useWallHandle'

const route = getRouteApi('/zaak/$caseId/overleg/$meetingId/afronden')

/** The round-off of a meeting that runs; a closed one is shown as what came out of it. */
export function RoundOffPage() {
  const at = route.useParams()
  const { guide, clock, makeId, lock } = useApp()
  const { caseId, meetingId } = at
  const wall = useWallHandle()
  const navigate = useNavigate()
  const toConsole = useCallback(
    () => void navigate(addresses.conduct(caseId, meetingId)),
    [navigate, caseId, meetingId],
  )
  return (
    <WithMeeting {...at}>
      {(store, meeting, drafts) => {
        if (meeting.status === 'closed')
          return <Navigate {...addresses.share(caseId, meetingId)} replace />
        if (meeting.status === 'planned')
          return <Navigate {...addresses.meeting(caseId, meetingId)} replace />
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
