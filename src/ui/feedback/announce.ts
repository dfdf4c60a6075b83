type Listener = (message: string) => void

const listeners = new Set<Listener>()

/** Has a screen reader say, when it is done speaking, what changed on the screen. Needs a LiveRegion. */
export function announce(message: string): void {
  for (const listener of listeners) listener(message)
}

/** Tells a live region of every message from now on; hands back how to stop. */
export function onAnnounce(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
