import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import { begin } from './begin'

/** Gives a field focus when it appears, where typing begins in it. What happens later moves nobody. */
export function useBegin(field: RefObject<HTMLElement | null>, begins: boolean): void {
  const [atFirst] = useState(begins)
  useEffect(() => {
    if (atFirst) begin(field.current)
  }, [field, atFirst])
}
