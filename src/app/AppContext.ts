import type { Settings } from '#screens/defaults'
import type { VaultAccess } from '#screens/unlock'
import { createContext, use } from 'react'
import type { DevicePreferences } from './preferences/useDevicePreferences'
import type { OpenDesk } from './openDesk'
import type { AppDeps } from './deps'
import type { Writing } from './window/useWriting'

/** What every route can reach once the vault is open. */
export interface OpenApp extends AppDeps {
  readonly door: VaultAccess
  readonly desk: OpenDesk
  readonly looks: DevicePreferences
  readonly writing: Writing
  /** Whether the passphrase that opened the vault is one that would be refused today. */
  readonly guessable: boolean
  /** Tells something on whatever page stands open. */
  readonly tell: (words: string) => void
  /** Puts every screen away, then drops the keys. What was being typed is kept, sealed. */
  readonly lock: () => void
  /** Has the lock keep to settings that were just changed. */
  readonly lockAsSet: (settings: Settings) => void
  /**
   * Tells that a meeting runs on this page: nobody typing is then no sign that nobody is there. `cover` covers the wall
   * before Beraad locks. Out: how to tell that it is over.
   */
  readonly whileRunning: (cover: () => Promise<unknown>) => () => void
}

export const AppContext = createContext<OpenApp | null>(null)

/** The parts of the app, in a route. */
export function useApp(): OpenApp {
  const app = use(AppContext)
  if (app === null) throw new Error('a route stands outside of the app')
  return app
}
