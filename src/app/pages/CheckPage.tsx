import { useText } from '#i18n'
import { addresses } from '#screens/addresses'
import { CheckScreen } from '#screens/check'
import { useAtMeeting } from '../case/useAtMeeting'
import { useAsks } from '../check/useAsks'

/** Whether all is ready for a meeting; from the overview, or from a meeting that is being prepared. */
export function CheckPage() {
  const { caseId, meetingId } = useAtMeeting()
  const overview = useText('overview')
  const prepare = useText('prepare')
  const asks = useAsks()
  const back =
    meetingId === ''
      ? { address: addresses.overview, title: overview('title') }
      : { address: addresses.meeting(caseId, meetingId), title: prepare('title') }
  return <CheckScreen asks={asks} back={back} />
}
