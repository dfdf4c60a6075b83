import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { REGISTERS } from '#i18n'
import { ignoreSecondClicks } from '#ui'
import type { Channel } from '../channel/channel'
import { createWallEnd } from '../channel/createWallEnd'
import { locksOf } from '../channel/locksOf'
import { channelName, wallNameIn } from '../channel/wallName'
import { loadWallTexts } from '../wall/useWallTexts'
import { keepLooks, looksBefore } from './looksBefore'
import { WallWindow } from './WallWindow'

/**
 * Makes this window the wall: it renders what the console sends and has nothing else, no key, no store, no database.
 * For `main.tsx`, at the address `#/wand/…` that the console opened.
 */
export function startWall(root: HTMLElement): void {
  document.title = 'Beraad'
  // Opened apart, it has no opener; however it was opened, the window that did is none of its business.
  window.opener = null
  ignoreSecondClicks(window)
  void loadWallTexts(REGISTERS)
  const name = wallNameIn(window.location.hash)
  const before = looksBefore(() => sessionStorage)
  const end = createWallEnd({
    id: crypto.randomUUID(),
    channel: name === null ? silence : new BroadcastChannel(channelName(name)),
    locks: locksOf(window),
    close: () => window.close(),
    forget: () => window.location.reload(),
    ...(before === undefined ? {} : { before }),
  })
  window.addEventListener('pagehide', (event) => {
    const { projection, theme } = end.hanging()
    keepLooks(() => sessionStorage, { register: projection.register, theme })
    if (!event.persisted) end.leave()
  })
  createRoot(root).render(
    <StrictMode>
      <WallWindow end={end} />
    </StrictMode>,
  )
}

/** For a wall that nobody opened from a console: nobody can be heard, and nobody hears. */
const silence: Channel = { postMessage: () => {}, addEventListener: () => {}, close: () => {} }
