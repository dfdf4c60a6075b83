import type { Clock } from '#base'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'

/** How often the console looks at the clock, in milliseconds. */
const TICK = 10_000

interface NowProviderProps {
  readonly clock: Clock
  readonly children: ReactNode
}

/** Lets the clock of the console run. Everything that it shows is computed from stored times and this moment. */
export function NowProvider({ clock, children }: NowProviderProps) {
  const [now, setNow] = useState(clock.now)
  useEffect(() => {
    const look = () => setNow(clock.now())
    const timer = setInterval(look, TICK)
    // A laptop that slept missed its ticks.
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [clock])
  return <NowContext value={now}>{children}</NowContext>
}

const NowContext = createContext<string | null>(null)

/** The present moment, an ISO instant; renders again every ten seconds and when the window is seen again. */
export function useNow(): string {
  const now = use(NowContext)
  if (now === null) throw new Error('no clock runs here')
  return now
}
