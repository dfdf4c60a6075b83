import { useEffect } from 'react'

/**
 * Has the browser ask before this window is closed or loaded anew while it holds what is nowhere else.
 *
 * @param holds asked at that moment; give it the same function each time
 */
export function useStayWhileUnsaved(holds: () => boolean): void {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (holds()) event.preventDefault()
    }
    window.addEventListener('beforeunload', leaving)
    return () => window.removeEventListener('beforeunload', leaving)
  }, [holds])
}
