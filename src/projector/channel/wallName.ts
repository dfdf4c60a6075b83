/**
 * A name that only a console and the walls that it opened know: the end of a wall's address, and of the channel between them.
 * Every page of an origin can listen to a channel whose name it knows, and speak there. So the name is all the proof there is
 * of who speaks, and it must be long and random.
 */
const NAME = /^[\w-]{22,64}$/

/** The address of a wall's window, behind the one of Beraad. */
export function wallAddress(name: string): string {
  return `#/wand/${name}`
}

/** The name in the address of this window; null where there is none: it was opened by hand, and nothing is shown to it. */
export function wallNameIn(address: string): string | null {
  const name = /^#\/wand\/([^/]+)$/.exec(address)?.[1] ?? ''
  return NAME.test(name) ? name : null
}

/** What the channel is called. It is no secret for those who have the name, and nothing for others. */
export function channelName(name: string): string {
  return `beraad-wand-${name}`
}
