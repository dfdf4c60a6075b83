import { localTime, systemClock, timeIn } from '#base'
import { useEffect, useState } from 'react'

/** How often the clock looks, in milliseconds: it shows minutes. */
const LOOK = 5000

/** The time of day, as on a clock on the wall: `10:24`. */
export function WallClock() {
  const [time, setTime] = useState(now)
  useEffect(() => {
    const looking = setInterval(() => setTime(now()), LOOK)
    return () => clearInterval(looking)
  }, [])
  return <time>{time}</time>
}

function now(): string {
  return timeIn(localTime(systemClock.now()))
}
