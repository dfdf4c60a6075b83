import type { Projection } from '../projection'
import { BEAT } from './beat'
import type { Channel, Locks } from './channel'
import type { FromConsole, WallTheme } from './messages'
import { CONSOLE_LOCK, WALL_LOCK, readFromWall } from './messages'
import type { OpenedWindow, WallOpened } from './openWindow'
import { pageAfter } from './pageAfter'
import { hold, whenFree } from './whenFree'

export interface WallState {
  /** `lost`: it was open and went away without being asked to. */
  readonly status: 'closed' | 'open' | 'lost'
  /** Which page of a long answer hangs there, counted from 0, and how many there are. */
  readonly page: number
  readonly pages: number
}

/** The console's end of the wire to the wall. */
export interface WallLink {
  readonly state: () => WallState
  /** Tells of every change of `state`. Returns how to stop. */
  readonly onStatus: (listener: () => void) => () => void
  /** Opens the window or brings it to the front. Call it within a key press or click. */
  readonly open: () => Promise<WallOpened>
  /** Hangs this on the wall, at once. */
  readonly say: (projection: Projection) => void
  /** Turns to that page, counted from 0; what lies beyond the end is the last page. */
  readonly page: (page: number) => void
  readonly theme: (theme: WallTheme) => void
  /** The console goes or locks: the wall shows its neutral page, its window stays. */
  readonly leave: () => void
  /** Closes the wall's window; the link stays and can open it again. */
  readonly close: () => void
}

export interface WallLinkParts {
  readonly channel: Channel
  readonly locks: Locks
  readonly openWindow: () => OpenedWindow
}

/**
 * Makes the console's end of the wire. It speaks while it holds the console's lock: of two consoles one is heard,
 * and the wall knows at once when it is gone.
 */
export function createWallLink({ channel, locks, openWindow }: WallLinkParts): WallLink {
  const listeners = new Set<() => void>()
  let state: WallState = { status: 'closed', page: 0, pages: 1 }
  let shown: { readonly projection: Projection; readonly page: number } | null = null
  let theme: WallTheme = 'system'
  let speaks = false
  let opened: Window | null = null
  let stopWatching = () => {}

  const change = (next: Partial<WallState>) => {
    const after = { ...state, ...next }
    const same =
      after.status === state.status && after.page === state.page && after.pages === state.pages
    if (same) return
    state = after
    for (const listener of listeners) listener()
  }
  const post = (message: FromConsole) => {
    if (speaks) channel.postMessage(message)
  }
  const show = () => {
    if (shown !== null) post({ from: 'console', kind: 'show', ...shown, theme })
  }
  const watch = () => {
    stopWatching()
    stopWatching = whenFree(locks, WALL_LOCK, () => {
      change({ status: state.status === 'open' ? 'lost' : state.status })
      // Another window may hang there still.
      post({ from: 'console', kind: 'who' })
    })
  }
  const heard = (data: unknown) => {
    const said = readFromWall(data)
    if (said === null || !speaks) return
    if (said.kind === 'hello') show()
    if (said.kind === 'here') {
      if (state.status !== 'open') watch()
      change({ status: 'open', page: said.page, pages: said.pages })
    }
    if (said.kind === 'bye' && state.status === 'open') change({ status: 'lost' })
  }
  channel.addEventListener('message', (event) => heard(event.data))

  const begin = () => {
    speaks = true
    post({ from: 'console', kind: 'who' })
    show()
  }
  const letGo = hold(locks, CONSOLE_LOCK, 'exclusive', begin)
  if (locks === null) begin()
  const beats =
    locks === null ? setInterval(() => post({ from: 'console', kind: 'beat' }), BEAT) : undefined

  return {
    state: () => state,
    onStatus: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    open: () => {
      const opening = openWindow()
      opened = opening.window
      return opening.opened
    },
    say: (projection) => {
      shown = { projection, page: pageAfter(shown, projection) }
      show()
    },
    page: (page) => {
      if (shown === null) return
      shown = { ...shown, page: Math.max(0, page) }
      show()
    },
    theme: (wished) => {
      theme = wished
      show()
    },
    leave: () => {
      post({ from: 'console', kind: 'gone' })
      speaks = false
      clearInterval(beats)
      stopWatching()
      letGo()
      listeners.clear()
      channel.close()
    },
    close: () => {
      change({ status: 'closed' })
      stopWatching()
      post({ from: 'console', kind: 'close' })
      opened?.close()
      opened = null
    },
  }
}
