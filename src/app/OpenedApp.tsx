import { NavigationContext } from '#screens/addresses'
import { DraftsContext } from '#screens/drafts'
import type { VaultAccess } from '#screens/unlock'
import { RouterProvider, useRouterState } from '@tanstack/react-router'
import { use, useCallback, useEffect, useState } from 'react'
import { AppContext } from './AppContext'
import type { DevicePreferences } from './preferences/useDevicePreferences'
import { keepingOf } from './case/draftsOf'
import { openDesk } from './openDesk'
import { navigationOf } from './navigation'
import type { AppDeps } from './deps'
import { makeRouter } from './router'
import { RoomBar } from './trouble/RoomBar'
import { StorageBar } from './trouble/StorageBar'
import { ToldBar } from './trouble/ToldBar'
import { meetingIsOpen } from './update/meetingIsOpen'
import { OpenedUpdateBar } from './update/OpenedUpdateBar'
import type { Renewal } from './update/useRenewal'
import { WallProvider } from './wall/WallProvider'
import { IdleBar } from './window/idle/IdleBar'
import { useIdleLock } from './window/idle/useIdleLock'
import { useLockTimes } from './window/idle/useLockTimes'
import { makeCursorKeeper } from './window/cursor/cursorKeeper'
import { useLeftovers } from './window/useLeftovers'
import { useLock } from './window/useLock'
import { useLockKey } from './window/useLockKey'
import { useGuessable } from './window/usePassphraseNote'
import { useStayWhileUnsaved } from './window/useStayWhileUnsaved'
import { useWriting } from './window/useWriting'

interface OpenedAppProps {
  readonly parts: AppDeps
  readonly door: VaultAccess
  readonly looks: DevicePreferences
  readonly renewal: Renewal
  /** The passphrase that opened it, this once; null where it was opened otherwise. */
  readonly takePassphrase: () => string | null
  /** Counts the passphrases that were chosen since. */
  readonly renewals: number
  /** Every screen is to be put away now. */
  readonly onLocking: () => void
  /** It is locked, and something that the disk would not take is still in this window. */
  readonly onLeft: () => void
}

/** The app with an open vault. */
export function OpenedApp(props: OpenedAppProps) {
  const { parts, door, looks, renewal, takePassphrase, renewals, onLocking, onLeft } = props
  const { vault } = parts
  if (parts.ready !== undefined) use(parts.ready())
  const [router] = useState(makeRouter)
  const [navigation] = useState(() => navigationOf(router))
  const atMeeting = useRouterState({
    router,
    select: ({ location }) => meetingIsOpen(location.pathname),
  })
  const [told, tell] = useState<string | null>(null)
  const [desk] = useState(() => openDesk(parts.makeOpenCases(parts.clock), vault))
  // A window that becomes the writer trusts nothing that it read before.
  const writing = useWriting(vault, desk.clear)
  const guessable = useGuessable(vault.passphraseNote, takePassphrase, renewals)
  const ready = useLeftovers(vault, desk, writing)

  const [keeper] = useState(() => makeCursorKeeper(vault.drafts))
  const { lock, isRunning, whileRunning } = useLock({ vault, desk, keeper, onLocking, onLeft })
  const [times, lockAsSet] = useLockTimes(vault.settings)
  const left = useIdleLock(() => (isRunning() ? times.current.meeting : times.current.away), lock)
  useEffect(() => keeper.watch(), [keeper])
  useLockKey(lock)

  const holds = useCallback(() => desk.mustStay() || !vault.drafts.isSaved(), [desk, vault])
  useStayWhileUnsaved(holds)

  useEffect(() => {
    // Asked for once there is something to keep; the settings tell what the browser answered.
    void vault.persistence()
  }, [vault])

  const [keeping] = useState(() => keepingOf(vault, null))

  if (!ready) return null
  return (
    <AppContext
      value={{
        ...parts,
        door,
        desk,
        looks,
        writing,
        guessable,
        tell,
        lock,
        lockAsSet,
        whileRunning,
      }}
    >
      <StorageBar vault={vault} desk={desk} door={door} />
      <RoomBar vault={vault} />
      <ToldBar words={told} onUnderstood={() => tell(null)} />
      <OpenedUpdateBar renewal={renewal} desk={desk} atMeeting={atMeeting} />
      <WallProvider
        speaks={writing.mayWrite === true}
        name={vault.wall()}
        theme={looks.theme}
        onLock={lock}
      >
        <NavigationContext value={navigation}>
          <DraftsContext value={keeping}>
            <RouterProvider router={router} />
          </DraftsContext>
        </NavigationContext>
      </WallProvider>
      <IdleBar seconds={left} />
    </AppContext>
  )
}
