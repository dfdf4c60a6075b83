import type { Paper, PaperRequest } from '#documents'
import { useRef } from 'react'

/** Which papers the chair looked at since this page was opened, each as it was then. */
export interface LookedAt {
  readonly has: (request: PaperRequest, paper: Paper) => boolean
  readonly add: (request: PaperRequest, paper: Paper) => void
}

/** Remembers what was looked at, until the page goes. What changed since was not looked at. */
export function useLookedAt(): LookedAt {
  const seen = useRef(new Map<string, string>())
  const keyOf = (request: PaperRequest) => JSON.stringify(request)
  return {
    has: (request, paper) => seen.current.get(keyOf(request)) === JSON.stringify(paper),
    add: (request, paper) => {
      seen.current.set(keyOf(request), JSON.stringify(paper))
    },
  }
}
