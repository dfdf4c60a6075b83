import { lazy, Suspense, useState } from 'react'
import type { VaultAccess } from './vaultAccess'
import { Unlock } from './Unlock'

// Who unlocks waits for the passphrase's page alone; the others are for once.
const FirstStart = lazy(async () => ({ default: (await import('./FirstStart')).FirstStart }))
const NoWayIn = lazy(async () => ({ default: (await import('./NoWayIn')).NoWayIn }))
const Recover = lazy(async () => ({ default: (await import('./Recover')).Recover }))

interface UnlockScreenProps {
  readonly door: VaultAccess
  /** The vault is open, and all that must be shown or kept first is done; with the passphrase where one was typed. */
  readonly onOpen: (passphrase: string | null) => void
}

type Way = 'new' | 'noWayIn' | 'passphrase' | 'recovery'

/** The page before everything: first start, passphrase, or recovery key. */
export function UnlockScreen(props: UnlockScreenProps) {
  return (
    <Suspense>
      <WayIn {...props} />
    </Suspense>
  )
}

function WayIn({ door, onOpen }: UnlockScreenProps) {
  const [way, setWay] = useState(() => wayInto(door))
  const open = () => onOpen(null)
  switch (way) {
    case 'new':
      return <FirstStart door={door} onOpen={open} onAlreadySetUp={() => setWay('passphrase')} />
    case 'noWayIn':
      return <NoWayIn door={door} onCleared={() => setWay('new')} />
    case 'passphrase':
      return <Unlock door={door} onOpen={onOpen} onForgotten={() => setWay('recovery')} />
    case 'recovery':
      return <Recover door={door} onOpen={open} onBack={() => setWay('passphrase')} />
  }
}

function wayInto({ status, hasNoWayIn }: VaultAccess): Way {
  if (status() === 'new') return 'new'
  return hasNoWayIn() ? 'noWayIn' : 'passphrase'
}
