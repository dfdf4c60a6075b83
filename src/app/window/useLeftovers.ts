import { parsePackedCase } from '#meeting'
import { useEffect, useState } from 'react'
import type { OpenDesk } from '../openDesk'
import type { AppDeps } from '../deps'
import type { Writing } from './useWriting'

/**
 * Lays on the desk again what waited sealed while it was locked, before any page asks for it, and writes it once this
 * window may. Out: whether the desk is ready.
 */
export function useLeftovers(
  { leftovers }: AppDeps['vault'],
  desk: OpenDesk,
  { mayWrite }: Writing,
): boolean {
  const [ready, setReady] = useState(leftovers.isEmpty())
  useEffect(() => {
    if (ready) return
    let here = true
    void leftovers.open().then(async (opened) => {
      const left = opened.ok ? parsePackedCase(opened.value) : null
      if (here && left !== null) await desk.unpack(left)
      if (!here) return
      // What could not be opened now waits on.
      if (left !== null) leftovers.drop()
      setReady(true)
    })
    return () => {
      here = false
    }
  }, [ready, leftovers, desk])
  useEffect(() => {
    const present = ready && mayWrite === true ? desk.present() : null
    if (present !== null && !desk.isSaved()) void present.getState().retry()
  }, [ready, mayWrite, desk])
  return ready
}
