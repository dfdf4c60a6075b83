import type { Projection } from '../projection'
import { BEAT } from './beat'
import type { Channel, Locks } from './channel'
import type { FromConsole, WallTheme, WallWish } from './messages'
import { CONSOLE_LOCK, WALL_LOCK, readFromWall } from './messages'
import type { WallPlaced } from './openWindow'
import type { Shown } from './pageAfter'
import { pageAfter } from './pageAfter'
import { holdLock, whenFree } from './whenFree'

export interface WallState {
  /** `lost`: it was open and went away without being asked to. */
  readonly status: 'closed' | 'open' | 'lost'
  /** Which page of a long answer hangs there, counted from 0, and how many there are. */
  readonly page: number
  readonly pages: number
}

/** How it went when the chair asked for the wall. Its words are in i18n (`projector`, `opened.…`). */
export type WallOpened =
  | WallPlaced
  /** No wall answered: the browser held the window back. */
  | 'heldBack'

/** How long a window may take before it says that it hangs, in milliseconds; a slow laptop takes a second or two. */
const ANSWERING = 6000
/** How long a second press is taken for the same one, in milliseconds, once the window was asked for. */
const SAME_PRESS = 2000

/** The console's end of the wire to the wall. */
export interface WallLink {
  readonly state: () => WallState
  /** Tells of every change of `state`. Returns how to stop. */
  readonly onStatus: (listener: () => void) => () => void
  /**
   * Opens a window; when its wall says that it is there, it is in the place of every one that hung there before: those
   * close. Call it within a key press or click. Ends then, or when no new wall came in time. Pressed twice, it is the same.
   */
  readonly open: () => Promise<WallOpened>
  /** Hangs this on the wall, at once. */
  readonly say: (projection: Projection) => void
  /** Tells what somebody at the wall wishes; the wall is covered by then. Returns how to stop. */
  readonly onWish: (listener: (wish: WallWish) => void) => () => void
  /** Turns to that page, counted from 0; what lies beyond the end is the last page. */
  readonly page: (page: number) => void
  readonly theme: (theme: WallTheme) => void
  /** The console goes or locks: the wall shows its neutral page, its window stays. */
  readonly leave: () => void
  /** Asks the wall to close its window; the link stays and can open it again. */
  readonly close: () => void
}

export interface WallLinkParts {
  readonly channel: Channel
  readonly locks: Locks
  readonly openWindow: () => Promise<WallPlaced>
}

/**
 * Makes the console's end of the wire. It speaks while it holds the console's lock: of two consoles one is heard,
 * and the wall knows at once when it is gone.
 */
export function createWallLink({ channel, locks, openWindow }: WallLinkParts): WallLink {
  const listeners = new Set<() => void>()
  const wishers = new Set<(wish: WallWish) => void>()
  let state: WallState = { status: 'closed', page: 0, pages: 1 }
  let shown: Shown | null = null
  // The last page that was no neutral one: covering does not turn back to its first page.
  let before: Shown | null = null
  let closing = false
  /** The walls that were ever heard, and those of them that hang there. */
  const known = new Set<string>()
  const hanging = new Set<string>()
  /** For each window that was opened and did not say a word yet: whom to tell. */
  const opening: (() => void)[] = []
  let theme: WallTheme = 'system'
  let speaks = false
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
    if (shown === null) return
    post({ from: 'console', kind: 'show', ...shown, theme })
    // Where no wall answers, this is the page that it would show.
    if (state.status !== 'open') change({ page: shown.page, pages: 1 })
  }
  const watch = () => {
    stopWatching()
    // Walls that come from now on stand in line for the lock behind this question, and hang there all the same.
    const present = [...hanging]
    stopWatching = whenFree(locks, WALL_LOCK, () => {
      for (const id of present) hanging.delete(id)
      if (hanging.size > 0) watch()
      else change({ status: state.status === 'open' ? 'lost' : state.status })
      // Another window may hang there still.
      post({ from: 'console', kind: 'who' })
    })
  }
  /** Waits for the next new wall; `late` says that it did not come. */
  const newWall = () => {
    let settle = (_comes: boolean) => {}
    const comes = new Promise<boolean>((resolve) => (settle = resolve))
    const opened = () => settle(true)
    opening.push(opened)
    const late = () => {
      const at = opening.indexOf(opened)
      if (at >= 0) opening.splice(at, 1)
      settle(false)
    }
    return { comes, late }
  }
  /** The opening that is under way. */
  let present: Promise<WallOpened> | null = null
  const isOver = () => void (present = null)
  const open = async () => {
    try {
      const placed = await openWindow()
      const { comes, late } = newWall()
      const timers = [setTimeout(late, ANSWERING), setTimeout(isOver, SAME_PRESS)]
      void comes.then(() => {
        timers.forEach(clearTimeout)
        isOver()
      })
      return (await comes) ? placed : 'heldBack'
    } catch (trouble) {
      isOver()
      throw trouble
    }
  }
  /** A window that was opened here takes the place of the others. */
  const isNew = (id: string) => {
    const opened = opening.shift()
    if (opened === undefined) return
    post({ from: 'console', kind: 'close', except: id })
    opened()
  }
  /** Every wall shows nothing of the case, whatever the app makes of the wish. */
  const cover = () => {
    if (shown === null) return
    const { register } = shown.projection
    shown = { projection: { kind: 'neutral', reason: 'covered', register }, page: 0 }
    show()
  }
  const heard = (data: unknown) => {
    const said = readFromWall(data)
    if (said === null || !speaks) return
    if (said.kind === 'bye') {
      hanging.delete(said.id)
      if (hanging.size === 0 && state.status === 'open') change({ status: 'lost' })
      return
    }
    hanging.add(said.id)
    if (said.kind === 'wish') {
      cover()
      for (const wisher of wishers) wisher(said.wish)
    }
    if (said.kind === 'hello') {
      closing = false
      if (!known.has(said.id)) isNew(said.id)
      show()
    }
    known.add(said.id)
    if (said.kind === 'here' && !closing) {
      if (state.status !== 'open') watch()
      change({ status: 'open', page: said.page, pages: said.pages })
    }
  }
  channel.addEventListener('message', (event) => heard(event.data))

  const close = () => {
    closing = true
    change({ status: 'closed' })
    stopWatching()
    post({ from: 'console', kind: 'close', except: null })
  }
  const begin = () => {
    speaks = true
    post({ from: 'console', kind: 'who' })
    show()
  }
  const letGo = holdLock(locks, CONSOLE_LOCK, 'exclusive', begin)
  if (locks === null) begin()
  const beats =
    locks === null ? setInterval(() => post({ from: 'console', kind: 'beat' }), BEAT) : undefined

  return {
    state: () => state,
    onStatus: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    open: () => (present ??= open()),
    say: (projection) => {
      shown = { projection, page: pageAfter(before, projection) }
      if (projection.kind === 'page') before = shown
      show()
    },
    onWish: (listener) => {
      wishers.add(listener)
      return () => void wishers.delete(listener)
    },
    page: (page) => {
      if (shown === null) return
      shown = { ...shown, page: Math.max(0, page) }
      if (shown.projection.kind === 'page') before = shown
      show()
    },
    theme: (wished) => {
      theme = wished
      show()
    },
    leave: () => {
      post({ from: 'console', kind: 'gone' })
      speaks = false
      // Who still waits for a wall that was opened must not hold on to what hung there.
      shown = null
      before = null
      clearInterval(beats)
      stopWatching()
      letGo()
      listeners.clear()
      wishers.clear()
      channel.close()
    },
    close,
  }
}
