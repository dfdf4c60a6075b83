import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/** Gives focus back to a row when it is no longer open to be changed. */
export function useBackToRow(row: RefObject<HTMLElement | null>, editing: boolean): void {
  const was = useRef(false)
  useEffect(() => {
    if (was.current && !editing) row.current?.focus()
    was.current = editing
  }, [row, editing])
}
