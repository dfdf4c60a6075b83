import { textsFor } from '#i18n'
import { UnlockScreen, type Door } from '#screens/unlock'
import { LiveRegion } from '#ui'
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import type { Looks } from './looks/useLooks'
import { WholeTexts } from './looks/WholeTexts'
import type { AppParts } from './parts'
import { LeftBar } from './trouble/LeftBar'
import { StorageBar } from './trouble/StorageBar'
import { UpdateBar } from './update/UpdateBar'
import { useStayWhileUnsaved } from './window/useStayWhileUnsaved'

interface GateProps {
  readonly parts: AppParts
  readonly looks: Looks
}

const loadOpenedApp = () => import('./OpenedApp')
const OpenedApp = lazy(async () => ({ default: (await loadOpenedApp()).OpenedApp }))

/** Locked: the unlock page. Open: the app, at the address that was asked for. */
export function Gate({ parts, looks }: GateProps) {
  const [open, setOpen] = useState(() => parts.vault.status() === 'open')
  const close = useCallback(() => setOpen(false), [])
  const [left, setLeft] = useState(false)
  const leave = useCallback(() => setLeft(true), [])
  const enter = () => {
    setLeft(false)
    setOpen(true)
  }
  const [desk] = useState(() => parts.makeDesk(parts.clock))
  const door = useMemo((): Door => ({ ...parts.vault, strength: parts.strength }), [parts])
  useStayWhileUnsaved(desk, parts.vault)
  const { register } = looks.texts
  useEffect(() => {
    // While the passphrase is being typed, the rest comes in. Where that fails now, it is asked for again later.
    void loadOpenedApp().catch(() => {})
    void textsFor(register).catch(() => {})
  }, [register])
  return (
    <>
      <LiveRegion />
      <StorageBar vault={parts.vault} desk={desk} />
      <UpdateBar watch={parts.watchUpdates} desk={desk} />
      {open ? (
        <Suspense>
          <WholeTexts register={register}>
            <OpenedApp
              parts={parts}
              door={door}
              desk={desk}
              looks={looks}
              onLocking={close}
              onLeft={leave}
            />
          </WholeTexts>
        </Suspense>
      ) : (
        <>
          {left && <LeftBar />}
          <UnlockScreen door={door} onOpen={enter} />
        </>
      )}
    </>
  )
}
