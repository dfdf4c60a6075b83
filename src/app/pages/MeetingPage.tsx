import { useText } from '#i18n'
import { addresses } from '#screens/addresses'
import { localTime } from '#base'
import { PrepareScreen } from '#screens/prepare'
import { meetingMinutes, usualPartners } from '#screens/defaults'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useApp } from '../AppContext'
import { WithCase } from '../case/WithCase'
import { useSettings } from '../settings/useSettings'

const route = getRouteApi('/zaak/$caseId/overleg/$meetingId')

/** A meeting that is being prepared, or that is still to be; a closed one is shown as what came out of it. */
export function MeetingPage() {
  const { caseId, meetingId } = route.useParams()
  const { guide, makeId, clock } = useApp()
  const { settings } = useSettings()
  const t = useText('settings')
  const minutes = useMemo(() => settings && meetingMinutes(settings), [settings])
  if (settings === null || minutes === null) return null
  return (
    <WithCase caseId={caseId}>
      {(store, drafts) => {
        const { meetings } = store.getState().history.state
        const meeting = meetings.find((each) => each.id === meetingId)
        if (meeting?.status === 'closed')
          return <Navigate {...addresses.share(caseId, meetingId)} replace />
        return (
          <PrepareScreen
            key={meetingId}
            store={store}
            meetingId={meetingId}
            guide={guide}
            drafts={drafts}
            makeId={makeId}
            partners={usualPartners(settings, t)}
            minutes={minutes}
            now={localTime(clock.now())}
          />
        )
      }}
    </WithCase>
  )
}
