import { WallPreview } from '#projector'
import { useSyncExternalStore } from 'react'
import { useApp } from '../AppContext'
import { useHanging } from './HangingContext'
import { useHanger } from './WallContext'

/** A small picture of what hangs on the wall now. */
export function WallNow() {
  const { looks } = useApp()
  const projection = useHanging()
  const link = useHanger()?.link
  const page = useSyncExternalStore(
    (listener) => link?.onStatus(listener) ?? (() => {}),
    () => link?.state().page ?? 0,
  )
  if (projection === null) return null
  return <WallPreview projection={projection} page={page} theme={looks.theme} />
}
