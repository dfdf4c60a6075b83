import type { Progress, Watch } from '#exchange'
import { useEffect, useRef, useState } from 'react'

/** Long work: how far it is, and a way to stop it. Leaving the screen stops it too. */
export interface Work {
  /** Null while nothing is being done. */
  readonly progress: Progress | null
  readonly run: <Value>(work: (watch: Watch) => Promise<Value>) => Promise<Value>
  readonly stop: () => void
}

/** Milliseconds between two tellings: nobody reads faster, and each one draws the screen anew. */
const PACE = 100
const BEGIN: Progress = { step: 'unlocking', done: 0, total: 0 }

/** Follows long work. One piece at a time: `progress` says whether one is running. */
export function useWork(): Work {
  const [progress, setProgress] = useState<Progress | null>(null)
  const stopping = useRef<AbortController | null>(null)
  useEffect(() => () => stopping.current?.abort(), [])

  const run: Work['run'] = async (work) => {
    const stop = new AbortController()
    stopping.current = stop
    let told = 0
    const onProgress = (next: Progress) => {
      if (performance.now() - told < PACE) return
      told = performance.now()
      setProgress(next)
    }
    setProgress(BEGIN)
    try {
      return await work({ onProgress, signal: stop.signal })
    } finally {
      setProgress(null)
    }
  }
  return { progress, run, stop: () => stopping.current?.abort() }
}
