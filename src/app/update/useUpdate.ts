import { registerSW } from 'virtual:pwa-register'
import { useEffect, useState } from 'react'

/** A newer Beraad that lies ready; null where there is none. */
export interface Update {
  /** Starts the newer one: this window and all others are loaded anew. */
  readonly renew: () => void
}

/** How often a window that stays open looks for a newer Beraad, in milliseconds: each hour. */
const LOOK = 3_600_000

/** Makes Beraad work without a network, and tells when a newer one lies ready. It never starts by itself. */
export function useUpdate(): Update | null {
  const [update, setUpdate] = useState<Update | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined
    const start = registerSW({
      onNeedRefresh: () => setUpdate({ renew: () => void start(true) }),
      onRegisteredSW: (_, registration) => {
        timer = setInterval(() => void registration?.update().catch(() => {}), LOOK)
      },
    })
    return () => clearInterval(timer)
  }, [])
  return update
}
