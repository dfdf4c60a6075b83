import { useEffect } from 'react'

/** Shift+F8 locks, on every page; the console, which covers the wall first, sees to it by itself. */
export function useLockKey(lock: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || !event.shiftKey) return
      // After whoever else listens: the console has a use for this key.
      setTimeout(() => {
        if (!event.defaultPrevented) lock()
      })
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [lock])
}
