import { textsFor } from '#i18n'
import type { VaultAccess } from '#screens/unlock'
import { LiveRegion } from '#ui'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { LockedPage } from './LockedPage'
import type { DevicePreferences } from './preferences/useDevicePreferences'
import { WholeTexts } from './preferences/WholeTexts'
import type { AppDeps } from './deps'
import { StartTrouble } from './trouble/StartTrouble'
import { useRenewal } from './update/useRenewal'
import { noteChosen } from './window/usePassphraseNote'

interface RequireUnlockedProps {
  readonly parts: AppDeps
  readonly looks: DevicePreferences
}

const loadOpenedApp = () => import('./OpenedApp')
const OpenedApp = lazy(async () => ({ default: (await loadOpenedApp()).OpenedApp }))

/**
 * Locked: the unlock page. Open: the app, at the address that was asked for. Whatever can reach an open case stands within
 * the one or is made anew for the other: nothing that lives on both sides holds a desk, a case, or words that were said of it.
 */
export function RequireUnlocked({ parts, looks }: RequireUnlockedProps) {
  const [open, setOpen] = useState(() => parts.vault.status() === 'open')
  const [left, setLeft] = useState(false)
  const [incomplete, setIncomplete] = useState(false)
  const close = useCallback(() => setOpen(false), [])
  const leave = useCallback(() => setLeft(true), [])
  const typed = useRef<string | null>(null)
  const enter = useCallback((passphrase: string | null) => {
    typed.current = passphrase
    setLeft(false)
    setOpen(true)
  }, [])
  /** The passphrase that was typed, this once: nothing of it stays. */
  const take = useCallback(() => {
    const passphrase = typed.current
    typed.current = null
    return passphrase
  }, [])
  const [renewals, setRenewals] = useState(0)
  const door = useMemo(
    (): VaultAccess => ({
      ...parts.vault,
      changePassphrase: async (proof, next) => {
        const changed = await parts.vault.changePassphrase(proof, next)
        if (changed.ok) await noteChosen(parts.vault.passphraseNote)
        setRenewals((before) => before + 1)
        return changed
      },
    }),
    [parts],
  )
  const renewal = useRenewal(parts.watchUpdates)
  const { register } = looks.texts
  useEffect(() => {
    // While the passphrase is being typed, the rest comes in. Where that fails it is said now, not after the work of typing.
    // Once it was open this page may hold what is nowhere else: then the lock is never replaced by words of a new start.
    Promise.all([loadOpenedApp(), parts.ready?.(), textsFor(register)]).catch(() =>
      setIncomplete(parts.vault.status() !== 'open'),
    )
  }, [register, parts])
  if (!open && incomplete) return <StartTrouble code="failed" />
  if (!open) {
    return (
      <>
        <LiveRegion key="locked" />
        <LockedPage vault={parts.vault} door={door} renewal={renewal} left={left} onOpen={enter} />
      </>
    )
  }
  return (
    <>
      <LiveRegion key="open" />
      <Suspense>
        <WholeTexts register={register}>
          <OpenedApp
            parts={parts}
            door={door}
            looks={looks}
            renewal={renewal}
            takePassphrase={take}
            renewals={renewals}
            onLocking={close}
            onLeft={leave}
          />
        </WholeTexts>
      </Suspense>
    </>
  )
}
