import type { WallLink } from './createWallLink'
import { createWallLink } from './createWallLink'
import { locksOf } from './locksOf'
import { openWindow } from './openWindow'
import { channelName, wallAddress } from './wallName'

/**
 * The console's end of the wire to the wall, in this browser.
 *
 * @param name known to this console and the walls that it opens, and to nobody else
 */
export function browserWallLink(name: string): WallLink {
  return createWallLink({
    channel: new BroadcastChannel(channelName(name)),
    locks: locksOf(window),
    openWindow: () => openWindow(window, wallAddress(name)),
  })
}
