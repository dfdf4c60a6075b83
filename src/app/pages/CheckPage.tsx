import { useText } from '#i18n'
import { addresses } from '#screens/addresses'
import { CheckScreen } from '#screens/check'
import { getRouteApi } from '@tanstack/react-router'
import { useAsks } from '../check/useAsks'

const fromMeeting = getRouteApi('/zaak/$caseId/overleg/$meetingId/klaar')

/** Whether all is ready for a meeting, from the overview. */
export function CheckPage() {
  const t = useText('overview')
  return <CheckScreen asks={useAsks()} back={{ address: addresses.overview, title: t('title') }} />
}

/** The same, from the meeting that is being prepared: its way back leads there. */
export function CheckBeforePage() {
  const { caseId, meetingId } = fromMeeting.useParams()
  const t = useText('prepare')
  const back = { address: addresses.meeting(caseId, meetingId), title: t('title') }
  return <CheckScreen asks={useAsks()} back={back} />
}
