import type { Door } from '#screens/unlock'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { AppContext } from './AppContext'
import type { Looks } from './looks/useLooks'
import type { AppParts } from './parts'
import { makeRouter } from './router'
import { WallProvider } from './wall/WallProvider'
import { useWriting } from './window/useWriting'

interface OpenedAppProps {
  readonly parts: AppParts
  readonly door: Door
  readonly looks: Looks
  /** Every screen is to be put away now. */
  readonly onLocking: () => void
}

/** The app with an open vault. */
export function OpenedApp({ parts, door, looks, onLocking }: OpenedAppProps) {
  const { vault, makeDesk, clock } = parts
  const [router] = useState(makeRouter)
  const [desk] = useState(() => makeDesk(clock))
  // A window that becomes the writer trusts nothing that it read before.
  const writing = useWriting(vault.writer, desk.clear)

  const lock = () => {
    // The screens hand in what is being typed as they go; only then the vault closes.
    flushSync(onLocking)
    desk.clear()
    // A page that is loaded anew is the only one that has surely forgotten what was decrypted.
    void vault.lock().then(() => window.location.reload())
  }

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
