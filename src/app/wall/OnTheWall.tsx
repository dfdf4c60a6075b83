import { useTexts } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { project, type Projection } from '#projector'
import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { useApp } from '../AppContext'
import { grantWish } from './grantWish'
import { HangingContext } from './HangingContext'
import { useWhileRunning } from './useWhileRunning'
import { useHanger } from './WallContext'

interface OnTheWallProps {
  readonly store: OpenCaseStore
  readonly meetingId: string
  readonly children: ReactNode
}

/** Hangs a meeting on the wall while its pages are open. The wall hears of a change before this window is drawn. */
export function OnTheWall({ store, meetingId, children }: OnTheWallProps) {
  const { guide } = useApp()
  const { register } = useTexts()
  const hanger = useHanger()
  useWhileRunning(store, meetingId)
  useEffect(
    () => hanger?.link.onWish((wish) => grantWish(store, meetingId, wish)),
    [hanger, store, meetingId],
  )
  const [hanging, setHanging] = useState<Projection | null>(null)
  useEffect(() => {
    const hang = () => {
      const projection = project(guide, store.getState().history.state, meetingId, register)
      hanger?.hang(projection)
      // The small picture may wait for what the chair is doing; the wall itself never does.
      startTransition(() => setHanging(projection))
    }
    hang()
    const stop = store.subscribe((open, before) => {
      if (open.history.state !== before.history.state) hang()
    })
    return () => {
      stop()
      hanger?.takeDown()
    }
  }, [guide, store, meetingId, register, hanger])
  return <HangingContext value={hanging}>{children}</HangingContext>
}
