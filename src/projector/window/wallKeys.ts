import type { WallWish } from '../channel/messages'

/** So long after another letter an F is one of a word, in milliseconds. */
const WORD = 1000
/** So long an F waits whether a word follows. */
const NOTHING_FOLLOWS = 250

interface WallHands {
  readonly wish: (wish: WallWish) => void
  readonly fillScreen: () => void
}

/** Hears the keys of the wall's window; hands back what to listen with, and how to stop. */
export function makeWallKeys({ wish, fillScreen }: WallHands): {
  readonly pressed: (event: KeyboardEvent) => void
  readonly rest: () => void
} {
  let typed = -Infinity
  let waiting: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(waiting)
    waiting = undefined
  }
  return {
    rest: stop,
    /**
     * F9 covers, F8 is acute danger, Shift+F8 locks, as at the console: whoever is here with the keyboard can protect the
     * room. F fills the screen, unless it is a letter of a word that was meant for the console.
     */
    pressed: (event) => {
      const wished = wishOf(event)
      if (wished !== null) {
        event.preventDefault()
        if (!event.repeat) wish(wished)
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.length > 1) return
      const isWord = waiting !== undefined || event.timeStamp - typed < WORD
      stop()
      if (event.key.toLowerCase() !== 'f' || isWord || event.repeat) typed = event.timeStamp
      else
        waiting = setTimeout(() => {
          stop()
          fillScreen()
        }, NOTHING_FOLLOWS)
    },
  }
}

function wishOf({ key, shiftKey }: KeyboardEvent): WallWish | null {
  if (key === 'F9') return 'cover'
  if (key !== 'F8') return null
  return shiftKey ? 'lock' : 'acute'
}
