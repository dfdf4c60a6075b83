import type { Draft } from '#meeting'
import { useCallback, useEffect, useRef } from 'react'
import { useConduct } from './context'

/** How long after a key a draft is sealed, in milliseconds, also while one goes on typing. */
const PAUSE = 200

/** After these the page may be gone; the first leaves the most time. */
const ENDS = ['beforeunload', 'pagehide']

/**
 * Keeps what is typed in a field, also through a lock, a reload or a killed browser. `restore` is called once,
 * when the field appears and a draft of it is found.
 */
export function useDraft(
  field: string,
  restore: (draft: Draft) => void,
): { readonly keep: (draft: Draft) => void; readonly drop: () => void } {
  const { drafts } = useConduct()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pending = useRef<Draft | null>(null)
  const restoring = useRef(restore)

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (pending.current !== null) void drafts.keep(field, pending.current)
    pending.current = null
  }, [drafts, field])

  useEffect(() => {
    restoring.current = restore
  })

  useEffect(() => {
    let here = true
    void drafts.find(field).then((draft) => {
      if (here && draft !== null && pending.current === null) restoring.current(draft)
    })
    const hidden = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    document.addEventListener('visibilitychange', hidden)
    for (const end of ENDS) window.addEventListener(end, flush)
    return () => {
      here = false
      document.removeEventListener('visibilitychange', hidden)
      for (const end of ENDS) window.removeEventListener(end, flush)
      flush()
    }
  }, [drafts, field, flush])

  const keep = useCallback(
    (draft: Draft) => {
      pending.current = draft
      if (timer.current === undefined) timer.current = setTimeout(flush, PAUSE)
    },
    [flush],
  )
  const drop = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    pending.current = null
    void drafts.drop(field)
  }, [drafts, field])
  return { keep, drop }
}
