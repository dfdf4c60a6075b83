import { useCallback, useInsertionEffect, useRef } from 'react'

/** The same function at every rendering, that does what the latest one does: rows need not render anew. */
export function useStableCallback<Args extends readonly unknown[], Back>(
  latest: (...args: Args) => Back,
): (...args: Args) => Back {
  const ref = useRef(latest)
  useInsertionEffect(() => {
    ref.current = latest
  })
  return useCallback((...args: Args) => ref.current(...args), [])
}
