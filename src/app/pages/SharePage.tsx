import { ShareScreen } from '#screens/share'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useApp } from '../AppContext'
import { draftsOf } from '../case/draftsOf'
import { type AtMeeting, WithMeeting } from '../case/WithMeeting'
import { useSettings } from '../settings/useSettings'

const route = getRouteApi('/zaak/$caseId/overleg/$meetingId/delen')

/** What goes out after a meeting. */
export function SharePage() {
  const at = route.useParams()
  const { door, clock } = useApp()
  const { settings } = useSettings()
  // Papers are made with what was set: for as long as that is read there are none.
  if (settings === null) return null
  return (
    <WithMeeting {...at}>
      {(store, meeting) => (
        <>
          {meeting.status === 'closed' && <NothingWaits {...at} />}
          <ShareScreen
            store={store}
            meeting={meeting}
            door={door}
            house={settings.houseReach ?? ''}
            clock={clock}
          />
        </>
      )}
    </WithMeeting>
  )
}

/** A browser that was killed as the meeting ended may have left what waited there: nobody would find it again. */
function NothingWaits({ caseId, meetingId }: AtMeeting) {
  const { vault } = useApp()
  useEffect(() => void draftsOf(vault, caseId).dropOf(meetingId), [vault, caseId, meetingId])
  return null
}
