import { useText } from '#i18n'
import { addresses, go } from '#screens/addresses'
import { ConductScreen } from '#screens/console'
import { lettersAreKeys, usualPartners } from '#screens/defaults'
import { useCallback, useMemo } from 'react'
import { useApp } from '../AppContext'
import { draftsOf } from '../case/draftsOf'
import { useAtMeeting } from '../case/useAtMeeting'
import { WithMeeting } from '../case/WithMeeting'
import { useSettings } from '../settings/useSettings'
import { OnTheWall } from '../wall/OnTheWall'
import { useWallHandle } from '../wall/useWallHandle'
import { WallNow } from '../wall/WallNow'

/** The console, with what it needs of the vault and the wall. */
export function ConductPage() {
  const at = useAtMeeting()
  const { caseId, meetingId } = at
  const { vault, guide, clock, makeId, lock, writing } = useApp()
  const drafts = useMemo(() => draftsOf(vault, caseId), [vault, caseId])
  const { settings } = useSettings()
  const t = useText('settings')
  const partners = useMemo(() => settings && usualPartners(settings, t), [settings, t])
  const wall = useWallHandle()
  const leave = useCallback(() => go(addresses.case(caseId)), [caseId])
  const roundOff = useCallback(() => go(addresses.roundOff(caseId, meetingId)), [caseId, meetingId])
  const preview = useMemo(() => <WallNow />, [])
  return (
    <WithMeeting {...at}>
      {(store) => (
        <OnTheWall store={store} meetingId={meetingId}>
          <ConductScreen
            store={store}
            meetingId={meetingId}
            guide={guide}
            drafts={drafts}
            makeId={makeId}
            clock={clock}
            wall={wall}
            preview={preview}
            acute={settings?.acute}
            letters={settings !== null && lettersAreKeys(settings)}
            partners={partners ?? []}
            onLeave={leave}
            onRoundOff={roundOff}
            onLock={lock}
            onTakeOver={writing.takeOver}
          />
        </OnTheWall>
      )}
    </WithMeeting>
  )
}
