import { useEffect, useState } from 'react'

/** Whole seconds until a passphrase is accepted again, counted down; 0 when it is now. */
export function useWait(wait: () => number): readonly [seconds: number, look: () => void] {
  const [seconds, setSeconds] = useState(() => toSeconds(wait()))
  const look = () => setSeconds(toSeconds(wait()))
  useEffect(() => {
    if (seconds === 0) return
    const timer = setTimeout(() => setSeconds(toSeconds(wait())), 250)
    return () => clearTimeout(timer)
  })
  return [seconds, look]
}

function toSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000)
}
