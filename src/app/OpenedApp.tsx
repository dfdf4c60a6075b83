import type { Desk } from '#meeting'
import type { Door } from '#screens/unlock'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { AppContext } from './AppContext'
import type { Looks } from './looks/useLooks'
import type { AppParts } from './parts'
import { makeRouter } from './router'
import { WallProvider } from './wall/WallProvider'
import { IdleBar } from './window/idle/IdleBar'
import { useIdleLock } from './window/idle/useIdleLock'
import { useLockTimes } from './window/idle/useLockTimes'
import { makeTypingKeeper } from './window/typing/typingKeeper'
import { useLock } from './window/useLock'
import { useLockKey } from './window/useLockKey'
import { useWriting } from './window/useWriting'

interface OpenedAppProps {
  readonly parts: AppParts
  readonly door: Door
  readonly desk: Desk
  readonly looks: Looks
  /** Every screen is to be put away now. */
  readonly onLocking: () => void
  /** It is locked, and something that the disk would not take is still in this window. */
  readonly onLeft: () => void
}

/** The app with an open vault. */
export function OpenedApp({ parts, door, desk, looks, onLocking, onLeft }: OpenedAppProps) {
  const { vault } = parts
  const [router] = useState(makeRouter)
  // A window that becomes the writer trusts nothing that it read before.
  const writing = useWriting(vault.writer, desk.clear)

  const [keeper] = useState(() => makeTypingKeeper(vault.drafts))
  const { lock, isRunning, whileRunning } = useLock({ vault, desk, keeper, onLocking, onLeft })
  const [times, lockAsSet] = useLockTimes(vault.settings)
  const left = useIdleLock(() => (isRunning() ? times.current.meeting : times.current.away), lock)
  useEffect(() => keeper.watch(), [keeper])
  useLockKey(lock)

  useEffect(() => {
    // Asked for once there is something to keep; the settings tell what the browser answered.
    void vault.persistence()
  }, [vault])

  return (
    <AppContext value={{ ...parts, door, desk, looks, writing, lock, lockAsSet, whileRunning }}>
      <WallProvider speaks={writing.mayWrite === true} theme={looks.theme} onLock={lock}>
        <RouterProvider router={router} />
      </WallProvider>
      <IdleBar seconds={left} />
    </AppContext>
  )
}
