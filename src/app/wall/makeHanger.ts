import type { Projection, WallLink } from '#projector'

/** Hangs things on the wall and takes them down. */
export interface Hanger {
  readonly link: WallLink
  readonly hang: (projection: Projection) => void
  /** The chair left the pages of the meeting: unless another page of it comes at once, the wall goes blank. */
  readonly takeDown: () => void
}

/** From one page of a meeting to the next, in milliseconds: no blink on the wall. */
const BETWEEN = 400

/** Makes the hand that hangs and takes down, at the end of that wire. */
export function makeHanger(link: WallLink): Hanger {
  let last: Projection | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    link,
    hang: (projection) => {
      clearTimeout(timer)
      last = projection
      link.say(projection)
    },
    takeDown: () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (last?.kind === 'page')
          link.say({ kind: 'neutral', reason: 'covered', register: last.register })
      }, BETWEEN)
    },
  }
}
