import { WallPreview } from '#projector'
import { useSyncExternalStore } from 'react'
import { useApp } from '../AppContext'
import { usePublished } from './PublishedContext'
import { useWallPublisher } from './WallContext'

/** A small picture of what hangs on the wall now. */
export function WallNow() {
  const { looks } = useApp()
  const projection = usePublished()
  const link = useWallPublisher()?.link
  const page = useSyncExternalStore(
    (listener) => link?.onStatus(listener) ?? (() => {}),
    () => link?.state().page ?? 0,
  )
  if (projection === null) return null
  return <WallPreview projection={projection} page={page} theme={looks.theme} />
}
