import { MINUTE } from '#base'
import { registerSW } from 'virtual:pwa-register'

/** Calls back when a newer Beraad lies ready, with the way to start it. It never starts by itself. */
export type WatchUpdates = (ready: (renew: () => void) => void) => void

/** How often a window that stays open looks for a newer Beraad: each hour. */
const LOOK = 60 * MINUTE

/** Makes Beraad work without a network, and looks for newer ones. Where there is no service worker, nothing happens. */
export const watchUpdates: WatchUpdates = (ready) => {
  const start = registerSW({
    onNeedRefresh: () => ready(() => void start(true)),
    onRegisteredSW: (_, registration) => {
      setInterval(() => void registration?.update().catch(() => {}), LOOK)
    },
  })
}
