import { LiveRegion } from '#ui'
import { UnlockScreen, type Door } from '#screens/unlock'
import { useMemo, useState } from 'react'
import type { Looks } from './looks/useLooks'
import { OpenedApp } from './OpenedApp'
import type { AppParts } from './parts'
import { UpdateBar } from './update/UpdateBar'

interface GateProps {
  readonly parts: AppParts
  readonly looks: Looks
}

/** Locked: the unlock page. Open: the app, at the address that was asked for. */
export function Gate({ parts, looks }: GateProps) {
  const [open, setOpen] = useState(() => parts.vault.status() === 'open')
  const door = useMemo((): Door => ({ ...parts.vault, strength: parts.strength }), [parts])
  return (
    <>
      <LiveRegion />
      <UpdateBar />
      {open ? (
        <OpenedApp parts={parts} door={door} looks={looks} onLocking={() => setOpen(false)} />
      ) : (
        <UnlockScreen door={door} onOpen={() => setOpen(true)} />
      )}
    </>
  )
}
