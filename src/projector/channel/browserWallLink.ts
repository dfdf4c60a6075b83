import { CHANNEL } from './messages'
import type { WallLink } from './createWallLink'
import { createWallLink } from './createWallLink'
import { locksOf } from './locksOf'
import { openWindow } from './openWindow'

/** The console's end of the wire to the wall, in this browser. */
export function browserWallLink(): WallLink {
  return createWallLink({
    channel: new BroadcastChannel(CHANNEL),
    locks: locksOf(window),
    openWindow: () => openWindow(window),
  })
}
