import { MINUTE } from '#base'
import { useEffect, useRef, useState } from 'react'
import { makeIdleWatch, type Clocks } from './idleWatch'

const browserClocks: Clocks = { date: () => Date.now(), elapsed: () => performance.now() }

/** How often the clocks are looked at, in milliseconds. */
const LOOK = 1_000

/** What tells that somebody is there. */
const SIGNS = ['keydown', 'input', 'pointerdown', 'pointermove', 'wheel', 'compositionupdate']

/** After which the clocks are looked at before anything else is done. */
const RETURNS = ['focus', 'pageshow', 'resume', 'online']

/**
 * Locks when nobody was there for so many minutes, when the machine slept, and when the browser lays the page to rest.
 *
 * @param minutes read at each look, so that a meeting that begins or a setting counts at once
 * @returns seconds left when it is soon (30, 20, 10), null otherwise
 */
export function useIdleLock(minutes: () => number, lock: () => void): number | null {
  const [left, setLeft] = useState<number | null>(null)
  const latest = useRef({ minutes, lock })
  useEffect(() => {
    latest.current = { minutes, lock }
  })
  useEffect(() => {
    const watch = makeIdleWatch(browserClocks)
    let composing = false
    let locked = false
    const lockNow = () => {
      if (locked) return
      locked = true
      latest.current.lock()
    }
    const look = () => {
      const standing = watch.look(latest.current.minutes() * MINUTE, composing)
      if (standing === 'lock') lockNow()
      else setLeft(standing)
    }
    const sign = () => {
      // First the clocks: the key that wakes the machine does not keep open what should have been locked.
      look()
      watch.touched()
      setLeft(null)
    }
    const compose = ({ type }: Event) => {
      composing = type === 'compositionstart'
    }
    const leave = (event: Event) => {
      if (event instanceof PageTransitionEvent && !event.persisted) return
      lockNow()
    }
    const stop = new AbortController()
    const on = (
      target: EventTarget,
      names: readonly string[],
      listener: (event: Event) => void,
    ) => {
      const how = { capture: true, passive: true, signal: stop.signal }
      for (const name of names) target.addEventListener(name, listener, how)
    }
    on(window, SIGNS, sign)
    on(window, RETURNS, look)
    on(window, ['compositionstart', 'compositionend'], compose)
    on(document, ['visibilitychange', 'resume'], look)
    // Laid aside as a whole, to be taken up again later: by whom, nobody knows.
    on(document, ['freeze'], leave)
    on(window, ['pagehide'], leave)
    const timer = setInterval(look, LOOK)
    return () => {
      stop.abort()
      clearInterval(timer)
    }
  }, [])
  return left
}
