import { createContext, use, type ReactNode } from 'react'
import type { Partner, Settings } from '../../defaults'
import type { WallHandle } from '../../running'

/** What lies outside the console, and the ways to it. */
export interface Host {
  readonly wall: WallHandle
  /** A small picture of what hangs on the wall. */
  readonly preview: ReactNode
  /** What the organisation wants done in acute danger; undefined where the card of Beraad holds. */
  readonly acute: Settings['acute']
  /** The organisations that often sit at the table. */
  readonly partners: readonly Partner[]
  /** Out of the console; the meeting goes on. */
  readonly leave: () => void
  readonly roundOff: () => void
  readonly lock: () => void
  /** Makes this window the one that writes; undefined where that cannot be. */
  readonly takeOver: (() => void) | undefined
}

export const HostContext = createContext<Host | null>(null)

/** The ways out of the console. */
export function useHost(): Host {
  const host = use(HostContext)
  if (host === null) throw new Error('this part of the console stands outside of it')
  return host
}
