import { firstSettings, lockTimes, type LockTimes, type Settings } from '#screens/defaults'
import { useCallback, useEffect, useRef, type RefObject } from 'react'
import type { AppDeps } from '../../deps'

/** After how many minutes to lock, as it was set; and how to tell that it was set anew. */
export function useLockTimes(
  settings: AppDeps['vault']['settings'],
): readonly [RefObject<LockTimes>, (settings: Settings) => void] {
  const times = useRef(lockTimes(firstSettings))
  const learn = useCallback((set: Settings) => {
    times.current = lockTimes(set)
  }, [])
  useEffect(() => {
    void settings.get().then((read) => {
      if (read.ok && read.value !== null) learn(read.value)
    })
  }, [settings, learn])
  return [times, learn]
}
