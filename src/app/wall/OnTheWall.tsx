import { useTexts } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { project, type Projection } from '#projector'
import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { useApp } from '../AppContext'
import { grantWish } from './grantWish'
import { PublishedContext } from './PublishedContext'
import { useWhileRunning } from './useWhileRunning'
import { useWallPublisher } from './WallContext'

interface OnTheWallProps {
  readonly store: OpenCaseStore
  readonly meetingId: string
  readonly children: ReactNode
}

/** Hangs a meeting on the wall while its pages are open. The wall hears of a change before this window is drawn. */
export function OnTheWall({ store, meetingId, children }: OnTheWallProps) {
  const { guide } = useApp()
  const { register } = useTexts()
  const publisher = useWallPublisher()
  useWhileRunning(store, meetingId)
  useEffect(
    () => publisher?.link.onWish((wish) => grantWish(store, meetingId, wish)),
    [publisher, store, meetingId],
  )
  const [hanging, setHanging] = useState<Projection | null>(null)
  useEffect(() => {
    const hang = () => {
      const projection = project(guide, store.getState().history.state, meetingId, register)
      publisher?.publish(projection)
      // The small picture may wait for what the chair is doing; the wall itself never does.
      startTransition(() => setHanging(projection))
    }
    hang()
    const stop = store.subscribe((open, before) => {
      if (open.history.state !== before.history.state) hang()
    })
    return () => {
      stop()
      publisher?.clear()
    }
  }, [guide, store, meetingId, register, publisher])
  return <PublishedContext value={hanging}>{children}</PublishedContext>
}
