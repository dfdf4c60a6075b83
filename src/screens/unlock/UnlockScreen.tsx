import { useState } from 'react'
import type { Door } from './door'
import { FirstStart } from './FirstStart'
import { Recover } from './Recover'
import { Unlock } from './Unlock'

interface UnlockScreenProps {
  readonly door: Door
  /** The vault is open, and all that must be shown or kept first is done. */
  readonly onOpen: (passphrase: string | null) => void
}

/** The page before everything: first start, passphrase, or recovery key. */
export function UnlockScreen({ door, onOpen }: UnlockScreenProps) {
  const [way, setWay] = useState<'new' | 'passphrase' | 'recovery'>(() =>
    door.status() === 'new' ? 'new' : 'passphrase',
  )
  if (way === 'new') {
    return (
      <FirstStart
        door={door}
        onOpen={() => onOpen(null)}
        onAlreadySetUp={() => setWay('passphrase')}
      />
    )
  }
  return way === 'passphrase' ? (
    <Unlock door={door} onOpen={onOpen} onForgotten={() => setWay('recovery')} />
  ) : (
    <Recover door={door} onOpen={() => onOpen(null)} onBack={() => setWay('passphrase')} />
  )
}
