import type { Desk } from '#meeting'
import type { Door } from '#screens/unlock'
import { RouterProvider } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { AppContext } from './AppContext'
import type { Looks } from './looks/useLooks'
import type { AppParts } from './parts'
import { makeRouter } from './router'
import { WallProvider } from './wall/WallProvider'
import { useLockKey } from './window/useLockKey'
import { useStayWhileUnsaved } from './window/useStayWhileUnsaved'
import { useWriting } from './window/useWriting'

interface OpenedAppProps {
  readonly parts: AppParts
  readonly door: Door
  readonly desk: Desk
  readonly looks: Looks
  /** Every screen is to be put away now. */
  readonly onLocking: () => void
}

/** The app with an open vault. */
export function OpenedApp({ parts, door, desk, looks, onLocking }: OpenedAppProps) {
  const { vault } = parts
  const [router] = useState(makeRouter)
  // A window that becomes the writer trusts nothing that it read before.
  const writing = useWriting(vault.writer, desk.clear)

  const lock = useCallback(() => {
    // The screens hand in what is being typed as they go; only then the vault closes.
    flushSync(onLocking)
    void vault.lock().then(() => {
      // What the disk would not take waits here, in memory, for whoever unlocks.
      if (!desk.isSaved()) return
      desk.clear()
      // A page that is loaded anew is the only one that has surely forgotten what was decrypted.
      window.location.reload()
    })
  }, [vault, desk, onLocking])
  useLockKey(lock)
  useStayWhileUnsaved(desk)

  useEffect(() => {
    // Asked for once there is something to keep; the settings tell what the browser answered.
    void vault.persistence()
  }, [vault])

  return (
    <AppContext value={{ ...parts, door, desk, looks, writing, lock }}>
      <WallProvider speaks={writing.mayWrite === true} theme={looks.theme}>
        <RouterProvider router={router} />
      </WallProvider>
    </AppContext>
  )
}
