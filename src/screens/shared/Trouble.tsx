import { Notice } from '#ui'
import { useEffect, useRef } from 'react'

/** Why something did not happen, brought into sight; nothing while there is nothing to say. */
export function Trouble({ words }: { readonly words: string | null }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (words !== null) ref.current?.scrollIntoView?.({ block: 'nearest' })
  }, [words])
  if (words === null) return null
  return (
    <div ref={ref}>
      <Notice kind="error">{words}</Notice>
    </div>
  )
}
