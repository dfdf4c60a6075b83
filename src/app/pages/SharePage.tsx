import { ShareScreen } from '#screens/share'
import type { AtMeeting } from '../case/AtMeeting'
import { WithMeeting } from '../case/WithMeeting'

/** What goes out after a meeting. */
export function SharePage(at: AtMeeting) {
  return (
    <WithMeeting {...at}>
      {(store, meeting) => <ShareScreen store={store} meeting={meeting} />}
    </WithMeeting>
  )
}
