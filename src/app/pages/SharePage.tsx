import { ShareScreen } from '#screens/share'
import { useAtMeeting } from '../case/useAtMeeting'
import { WithMeeting } from '../case/WithMeeting'

/** What goes out after a meeting. */
export function SharePage() {
  const at = useAtMeeting()
  return (
    <WithMeeting {...at}>
      {(store, meeting) => <ShareScreen store={store} meeting={meeting} />}
    </WithMeeting>
  )
}
