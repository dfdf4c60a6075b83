import type { Desk } from '#meeting'
import { useEffect } from 'react'
import type { AppParts } from '../parts'

/** Has the browser ask before this window is closed or loaded anew while something is not on disk, locked or not. */
export function useStayWhileUnsaved(desk: Desk, { drafts }: AppParts['vault']): void {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (!desk.isSaved() || !drafts.isSaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', leaving)
    return () => window.removeEventListener('beforeunload', leaving)
  }, [desk, drafts])
}
