import { createContext, use } from 'react'

/** Which page of a long answer is wished, and whom to tell which one it became. */
export interface Paging {
  /** Counted from 0; beyond the end stands for the last. */
  readonly wished: number
  readonly onPages: (page: number, pages: number) => void
}

export const PageContext = createContext<Paging>({ wished: 0, onPages: () => {} })

export function usePaging(): Paging {
  return use(PageContext)
}
