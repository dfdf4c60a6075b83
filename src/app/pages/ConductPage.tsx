import { useText } from '#i18n'
import { addresses } from '#screens/addresses'
import { ConductScreen } from '#screens/console'
import { lettersAreKeys, usualPartners } from '#screens/defaults'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useApp } from '../AppContext'
import { WithMeeting } from '../case/WithMeeting'
import { useSettings } from '../settings/useSettings'
import { OnTheWall } from '../wall/OnTheWall'
import { useWallHandle } from '../wall/useWallHandle'
import { WallNow } from '../wall/WallNow'

const route = getRouteApi('/zaak/$caseId/overleg/$meetingId/voorzitten')

/** The console, with what it needs of the vault and the wall. */
export function ConductPage() {
  const at = route.useParams()
  const { caseId, meetingId } = at
  const { guide, clock, makeId, lock, writing } = useApp()
  const { settings } = useSettings()
  const t = useText('settings')
  const partners = useMemo(() => settings && usualPartners(settings, t), [settings, t])
  const wall = useWallHandle()
  const navigate = useNavigate()
  const leave = useCallback(() => void navigate(addresses.case(caseId)), [navigate, caseId])
  const roundOff = useCallback(
    () => void navigate(addresses.roundOff(caseId, meetingId)),
    [navigate, caseId, meetingId],
  )
  const preview = useMemo(() => <WallNow />, [])
  return (
    <WithMeeting {...at}>
      {(store, _meeting, drafts) => (
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
