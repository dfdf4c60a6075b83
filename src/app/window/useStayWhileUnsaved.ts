import type { Desk } from '#meeting'
import { useEffect } from 'react'

/** Has the browser ask before this window is closed or loaded anew while something is not on disk. */
export function useStayWhileUnsaved(desk: Desk): void {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (!desk.isSaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', leaving)
    return () => window.removeEventListener('beforeunload', leaving)
  }, [desk])
}
