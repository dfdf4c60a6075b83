import { NavigationContext } from '#screens/addresses'
import { UnlockScreen, type VaultAccess } from '#screens/unlock'
import { useCallback } from 'react'
import type { AppDeps } from './deps'
import { beforeRouter } from './navigation'
import { LeftBar } from './trouble/LeftBar'
import { LockedStorageBar } from './trouble/LockedStorageBar'
import { UpdateBar } from './update/UpdateBar'
import { useMeetingAddress } from './update/useMeetingAddress'
import type { Renewal } from './update/useRenewal'
import { holdsLeftovers } from './window/holdsLeftovers'
import { useStayWhileUnsaved } from './window/useStayWhileUnsaved'

interface LockedPageProps {
  readonly vault: AppDeps['vault']
  readonly door: VaultAccess
  readonly renewal: Renewal
  /** Whether something that the disk would not take waits in this window. */
  readonly left: boolean
  readonly onOpen: (passphrase: string | null) => void
}

/** The unlock page with what must be said above it. Nothing here holds a key or a word of a case. */
export function LockedPage({ vault, door, renewal, left, onOpen }: LockedPageProps) {
  const holds = useCallback(() => holdsLeftovers(vault), [vault])
  useStayWhileUnsaved(holds)
  const here = useMeetingAddress()
  return (
    <>
      <LockedStorageBar vault={vault} left={left} />
      <UpdateBar renewal={renewal} busy={left || here} />
      {left && <LeftBar storage={vault} />}
      <NavigationContext value={beforeRouter}>
        <UnlockScreen door={door} onOpen={onOpen} />
      </NavigationContext>
    </>
  )
}
