import type { Drafts } from '#meeting'
import { ShareScreen } from '#screens/share'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useApp } from '../AppContext'
import { WithMeeting } from '../case/WithMeeting'
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
      {(store, meeting, drafts) => (
        <>
          {meeting.status === 'closed' && <NothingWaits drafts={drafts} meetingId={at.meetingId} />}
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

interface NothingWaitsProps {
  readonly drafts: Drafts
  readonly meetingId: string
}

/** A browser that was killed as the meeting ended may have left what waited there: nobody would find it again. */
function NothingWaits({ drafts, meetingId }: NothingWaitsProps) {
  useEffect(() => void drafts.dropOf(meetingId), [drafts, meetingId])
  return null
}
