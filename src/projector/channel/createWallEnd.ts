import type { Register } from '#i18n'
import type { Projection } from '../projection'
import { parseProjection } from '../read/parseProjection'
import type { Channel, Locks } from './channel'
import { BEAT } from './beat'
import type { FromWall, WallTheme, WallWish } from './messages'
import { CONSOLE_LOCK, WALL_LOCK, isFromConsole, readFromConsole } from './messages'
import { holdLock, whenFree } from './whenFree'

/** What the wall shows now. */
export interface Hanging {
  readonly projection: Projection
  /** Counted from 0; beyond the end stands for the last. */
  readonly page: number
  readonly theme: WallTheme
}

/** How a wall looks and in which register it speaks: all that it knows when nothing hangs. */
export interface Looks {
  readonly register: Register
  readonly theme: WallTheme
}

/** The wall's end of the wire. */
export interface WallEnd {
  readonly hanging: () => Hanging
  /** Tells of every change of what hangs. Returns how to stop. */
  readonly onChange: (listener: () => void) => () => void
  /** Tells the console which page hangs here and how many there are. */
  readonly turned: (page: number, pages: number) => void
  /** Asks what hangs here: after sleep, or when the window comes back. */
  readonly ask: () => void
  /** Shows nothing of the case from this moment, and tells the console what somebody at the wall wishes. */
  readonly wish: (wish: WallWish) => void
  readonly leave: () => void
}

export interface WallEndParts {
  /** Of this window, and no other. */
  readonly id: string
  readonly channel: Channel
  readonly locks: Locks
  /** Closes the wall's window. */
  readonly close: () => void
  /** Loads the wall's window anew: only that has surely forgotten what hung there. */
  readonly forget: () => void
  /** How it looked and spoke before it was loaded anew. */
  readonly before?: Looks
}

const FIRST: Looks = { register: 'nl', theme: 'system' }

/** Without locks: after how many missing signs of life the console is taken for gone. */
const MISSED = 4

/**
 * Makes the wall's end of the wire. It shows what the console sent last, and nothing of the case as soon as the console
 * is gone or locked, or sends what cannot be read.
 */
export function createWallEnd(parts: WallEndParts): WallEnd {
  const { id, channel, locks, close, forget, before = FIRST } = parts
  const listeners = new Set<() => void>()
  let hanging: Hanging = {
    projection: { kind: 'neutral', reason: 'covered', register: before.register },
    page: 0,
    theme: before.theme,
  }
  /** Whether anything of a case hung here since this window was loaded. */
  let held = false
  let turned = { page: 0, pages: 1 }
  let stopWatching: (() => void) | null = null
  let missing: ReturnType<typeof setTimeout> | undefined

  const change = (next: Partial<Hanging>) => {
    hanging = { ...hanging, ...next }
    for (const listener of listeners) listener()
  }
  let left = false
  const post = (message: FromWall) => {
    if (!left) channel.postMessage(message)
  }
  const here = () => post({ from: 'wall', id, kind: 'here', ...turned })
  /**
   * Somebody at the wall wished it covered: until the console covers it, nothing that it says hangs, and it is asked again.
   */
  let shut = false
  const goNeutral = () => {
    const { register } = hanging.projection
    change({ projection: { kind: 'neutral', reason: 'gone', register }, page: 0 })
  }
  /** The console is gone or locked: nothing of the case stays, in sight or in memory. */
  const consoleGone = () => {
    goNeutral()
    if (!held) return
    held = false
    forget()
  }
  /** The console is there: waits for the moment when it is not. */
  const watch = () => {
    stopWatching ??= whenFree(locks, CONSOLE_LOCK, () => {
      stopWatching = null
      consoleGone()
    })
    if (locks !== null) return
    clearTimeout(missing)
    missing = setTimeout(consoleGone, MISSED * BEAT)
  }
  const heard = (data: unknown) => {
    const said = readFromConsole(data)
    // Words of a console that this wall does not know: it cannot tell what should hang here.
    if (said === null) return isFromConsole(data) ? goNeutral() : undefined
    switch (said.kind) {
      case 'show': {
        const projection = parseProjection(said.projection)
        watch()
        if (projection === null) return goNeutral()
        held ||= projection.kind === 'page'
        if (projection.kind === 'neutral') shut = false
        if (shut) return post({ from: 'wall', id, kind: 'wish', wish: 'cover' })
        return change({ projection, page: said.page, theme: said.theme })
      }
      case 'who':
        return here()
      case 'beat':
        return watch()
      case 'gone':
        return consoleGone()
      case 'close':
        if (said.except === id) return undefined
        // Where the browser does not let it close, nothing of the case stays, and nothing comes.
        goNeutral()
        leave()
        return close()
    }
  }
  channel.addEventListener('message', (event) => heard(event.data))

  const ask = () => {
    post({ from: 'wall', id, kind: 'hello' })
    // Where nobody answers because nobody is there, this says so.
    watch()
  }
  const letGo = holdLock(locks, WALL_LOCK, 'shared', here)
  ask()
  if (locks === null) here()
  const leave = () => {
    post({ from: 'wall', id, kind: 'bye' })
    left = true
    stopWatching?.()
    clearTimeout(missing)
    letGo()
    listeners.clear()
    channel.close()
  }

  return {
    hanging: () => hanging,
    onChange: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    turned: (page, pages) => {
      turned = { page, pages }
      here()
    },
    ask,
    wish: (wish) => {
      const { register } = hanging.projection
      if (hanging.projection.kind === 'page') {
        shut = true
        change({ projection: { kind: 'neutral', reason: 'covered', register }, page: 0 })
      }
      post({ from: 'wall', id, kind: 'wish', wish })
    },
    leave,
  }
}
