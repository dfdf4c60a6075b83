import type { Projection, WallLink } from '#projector'

/** Hangs things on the wall and takes them down. */
export interface WallPublisher {
  readonly link: WallLink
  readonly publish: (projection: Projection) => void
  /** The chair left the pages of the meeting: unless another page of it comes at once, the wall goes blank. */
  readonly clear: () => void
}

/** From one page of a meeting to the next, in milliseconds: no blink on the wall. */
const BETWEEN = 400

/** Makes the hand that hangs and takes down, at the end of that wire. */
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
