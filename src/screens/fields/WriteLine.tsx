import { KeyCap } from '#ui'
import type { ReactNode } from 'react'
import { RowButton } from '../list'
import styles from './WriteLine.module.css'

interface WriteLineProps {
  /** What the button says to who hears it; who types presses Enter. */
  readonly add: string
  readonly onAdd: () => void
  readonly children: ReactNode
}

/** The field that is typed in, and at its end a button that does what Enter does. */
export function WriteLine({ add, onAdd, children }: WriteLineProps) {
  return (
    <div className={styles.line}>
      {children}
      <RowButton action="add" aria-label={add} title={add} reachable={false} onClick={onAdd}>
        <KeyCap>↵</KeyCap>
      </RowButton>
    </div>
  )
}
