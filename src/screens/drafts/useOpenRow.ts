import { use, useCallback, useEffect, useState } from 'react'
import { DraftsContext } from './DraftsContext'

/**
 * Which row of a list stands open to be changed; none: null. Kept like a draft, so that after a lock or a
 * reload the same row is open and gives back what was being typed in it.
 */
export function useOpenRow(name: string): readonly [string | null, (id: string | null) => void] {
  const { drafts } = use(DraftsContext)
  const [open, setOpen] = useState<string | null>(null)
  useEffect(() => {
    let here = true
    void drafts.find(name).then((found) => {
      if (here && found !== null) setOpen((now) => now ?? found.text)
    })
    return () => {
      here = false
    }
  }, [drafts, name])
  const put = useCallback(
    (id: string | null) => {
      setOpen(id)
      void (id === null
        ? drafts.drop(name)
        : drafts.keep(name, { text: id, cursor: 0, chosen: {} }, null))
    },
    [drafts, name],
  )
  return [open, put]
}
