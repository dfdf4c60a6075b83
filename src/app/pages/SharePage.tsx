import { ShareScreen } from '#screens/share'
import { useApp } from '../AppContext'
import { useAtMeeting } from '../case/useAtMeeting'
import { WithMeeting } from '../case/WithMeeting'

/** What goes out after a meeting. */
export function SharePage() {
  const at = useAtMeeting()
  const { door, clock } = useApp()
  return (
    <WithMeeting {...at}>
      {(store, meeting) => (
        <ShareScreen store={store} meeting={meeting} door={door} clock={clock} />
      )}
    </WithMeeting>
  )
}
