import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { begin } from '../../fields'
import styles from './BigChoice.module.css'

interface BigChoicesProps {
  readonly label: string
  /** Focus begins here, on the one that was chosen or else the first. */
  readonly begins?: boolean | undefined
  readonly children: ReactNode
}

/** A few large answers under each other; the arrow keys walk between them, Enter or Space chooses. */
export function BigChoices({ label, begins = true, children }: BigChoicesProps) {
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!begins) return
    const chosen = group.current?.querySelector<HTMLElement>('[aria-pressed="true"]')
    const first = group.current?.querySelector<HTMLElement>('button')
    begin(chosen ?? first)
  }, [begins])
  return (
    <div
      ref={group}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={label}
      className={styles.choices}
      onKeyDown={(event) => {
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
        if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
        const all = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
        const next = all.findIndex((each) => each === event.target) + by
        event.preventDefault()
        all[(next + all.length) % all.length]?.focus()
      }}
    >
      {children}
    </div>
  )
}
