import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'

/** Gives a field focus with the cursor at a place, once the text that belongs there stands in it. */
export function useCursor(area: RefObject<HTMLTextAreaElement | null>): (cursor: number) => void {
  const [wish, setWish] = useState<{ readonly cursor: number } | null>(null)
  useLayoutEffect(() => {
    if (wish === null || area.current === null) return
    area.current.focus()
    area.current.setSelectionRange(wish.cursor, wish.cursor)
  }, [wish, area])
  return (cursor) => setWish({ cursor })
}
