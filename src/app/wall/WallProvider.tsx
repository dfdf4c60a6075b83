import type { WallLink, WallTheme } from '#projector'
import { useEffect, useState, type ReactNode } from 'react'
import { createWallPublisher, type WallPublisher } from './createWallPublisher'
import { WallContext } from './WallContext'

interface WallProviderProps {
  /** Whether this window is the one that writes. */
  readonly speaks: boolean
  /** By which the wall is found, and nobody else listens; null where there is none. */
  readonly name: string | null
  readonly theme: WallTheme
  /** Somebody at the wall wishes that Beraad locks. */
  readonly onLock: () => void
  readonly children: ReactNode
}

/** Holds the wire to the wall as long as the app is open here. When it goes, the wall shows its neutral page. */
export function WallProvider({ speaks, name, theme, onLock, children }: WallProviderProps) {
  const [publisher, setPublisher] = useState<WallPublisher | null>(null)
  useEffect(() => {
    if (!speaks || name === null) return
    let here = true
    let link: WallLink | null = null
    // Not needed before there is a meeting to show.
    void import('#projector').then(({ browserWallLink }) => {
      if (!here) return
      link = browserWallLink(name)
      setPublisher(createWallPublisher(link))
    })
    return () => {
      here = false
      setPublisher(null)
      link?.leave()
    }
  }, [speaks, name])
  useEffect(() => publisher?.link.theme(theme), [publisher, theme])
  useEffect(
    () => publisher?.link.onWish((wish) => wish === 'lock' && onLock()),
    [publisher, onLock],
  )
  return <WallContext value={publisher}>{children}</WallContext>
}
