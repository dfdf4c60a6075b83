import type { Draft, WhereTyped } from '#meeting'
import { use, useCallback, useEffect, useRef } from 'react'
import { DraftsContext } from './DraftsContext'

/** How long after a key a draft is sealed, in milliseconds, also while one goes on typing. */
const PAUSE = 200

/** After these the page may be gone; the first leaves the most time. */
const ENDS = ['beforeunload', 'pagehide']

interface KeptDraft {
  /** Keeps it. `waits`: there is something in it that is to be noted; until then the route and the round-off say so. */
  readonly keep: (draft: Draft, waits?: boolean) => void
  readonly drop: () => void
}

/**
 * Keeps what is typed in a field, also through a lock, a reload or a killed browser. `restore` is called once,
 * when the field appears and a draft of it is found; not where something was typed meanwhile.
 *
 * @param field the name of the draft, of one field on the page only
 */
export function useDraft(field: string, restore: (draft: Draft) => void): KeptDraft {
  const { drafts, where } = use(DraftsContext)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pending = useRef<{ readonly draft: Draft; readonly where: WhereTyped | null } | null>(null)
  const typed = useRef(false)
  const restoring = useRef(restore)

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const { current } = pending
    if (current !== null) void drafts.keep(field, current.draft, current.where)
    pending.current = null
  }, [drafts, field])

  useEffect(() => {
    restoring.current = restore
  })

  useEffect(() => {
    let here = true
    typed.current = false
    void drafts.find(field).then((draft) => {
      if (here && draft !== null && !typed.current) restoring.current(draft)
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
    (draft: Draft, waits = true) => {
      typed.current = true
      pending.current = { draft, where: waits ? where() : null }
      if (timer.current === undefined) timer.current = setTimeout(flush, PAUSE)
    },
    [flush, where],
  )
  const drop = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    pending.current = null
    void drafts.drop(field)
  }, [drafts, field])
  return { keep, drop }
}
