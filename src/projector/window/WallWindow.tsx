import { useEffect, useState, useSyncExternalStore } from 'react'
import type { WallEnd } from '../channel/createWallEnd'
import { Wall } from '../wall/Wall'
import { useWallTexts } from '../wall/useWallTexts'
import { FullScreenHint } from './FullScreenHint'
import styles from './WallWindow.module.css'
import { stayAwake } from './stayAwake'
import { toggleFullScreen } from './fullScreen'
import { makeWallKeys } from './wallKeys'

/** The wall's window: what hangs there, over the whole of it; its keys protect the room, F or a click fills the screen. */
export function WallWindow({ end }: { readonly end: WallEnd }) {
  const { projection, page, theme } = useSyncExternalStore(end.onChange, end.hanging)
  const texts = useWallTexts(projection.register)
  const full = useFullScreen()

  useEffect(() => stayAwake(document), [])
  useEffect(() => {
    const { pressed, rest } = makeWallKeys({
      wish: end.wish,
      fillScreen: () => toggleFullScreen(document),
    })
    const back = () => {
      if (document.visibilityState === 'visible') end.ask()
    }
    document.addEventListener('keydown', pressed)
    document.addEventListener('visibilitychange', back)
    window.addEventListener('pageshow', back)
    return () => {
      rest()
      document.removeEventListener('keydown', pressed)
      document.removeEventListener('visibilitychange', back)
      window.removeEventListener('pageshow', back)
    }
  }, [end])
  useEffect(() => {
    if (texts === null) return
    document.documentElement.lang = texts.language
    document.title = `${texts.t('common', 'title.wall')} · Beraad`
  }, [texts])

  return (
    <main className={styles.window} data-theme={theme === 'system' ? undefined : theme}>
      <Wall projection={projection} texts={texts} page={page} theme={theme} onPages={end.turned} />
      {!full && texts !== null && (
        <FullScreenHint texts={texts} always={projection.kind === 'neutral'} />
      )}
    </main>
  )
}

function useFullScreen(): boolean {
  const [full, setFull] = useState(() => document.fullscreenElement !== null)
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])
  return full
}
