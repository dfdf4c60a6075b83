import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { REGISTERS } from '#i18n'
import { ignoreSecondClicks } from '#ui'
import { createWallEnd } from '../channel/createWallEnd'
import { locksOf } from '../channel/locksOf'
import { CHANNEL } from '../channel/messages'
import { loadWallTexts } from '../wall/useWallTexts'
import { WallWindow } from './WallWindow'

/**
 * Makes this window the wall: it renders what the console sends and has nothing else, no key, no store, no database.
 * For `main.tsx`, at the address `#/wand`.
 */
export function startWall(root: HTMLElement): void {
  document.title = 'Beraad'
  // Opened apart, it has no opener; however it was opened, the window that did is none of its business.
  window.opener = null
  ignoreSecondClicks(window)
  void loadWallTexts(REGISTERS)
  const end = createWallEnd({
    id: crypto.randomUUID(),
    channel: new BroadcastChannel(CHANNEL),
    locks: locksOf(window),
    close: () => window.close(),
  })
  window.addEventListener('pagehide', (event) => {
    if (!event.persisted) end.leave()
  })
  createRoot(root).render(
    <StrictMode>
      <WallWindow end={end} />
    </StrictMode>,
  )
}
