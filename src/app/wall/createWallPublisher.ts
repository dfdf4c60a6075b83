import type { Projection, WallLink } from '#projector'

/** Sends projections to the wall, and clears it. */
export interface WallPublisher {
  readonly link: WallLink
  readonly publish: (projection: Projection) => void
  /** The chair left the pages of the meeting: unless another page of it comes at once, the wall goes blank. */
  readonly clear: () => void
}

/** From one page of a meeting to the next, in milliseconds: no blink on the wall. */
const BETWEEN = 400

/** Makes the publisher at this end of the link to the wall. */
export function createWallPublisher(link: WallLink): WallPublisher {
  let last: Projection | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    link,
    publish: (projection) => {
      clearTimeout(timer)
      last = projection
      link.say(projection)
    },
    clear: () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (last?.kind === 'page')
          link.say({ kind: 'neutral', reason: 'covered', register: last.register })
      }, BETWEEN)
    },
  }
}
