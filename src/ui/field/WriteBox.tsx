import type { ReactNode } from 'react'
import styles from './WriteBox.module.css'

interface WriteBoxProps {
  /** A bare TextArea. */
  readonly children: ReactNode
  /** Choices under it: the first ones, and those at the far end. */
  readonly start?: ReactNode
  readonly end?: ReactNode
  /** Says that what stands in it is not handed in yet, and how to; it then looks so too. */
  readonly waits?: string | undefined
}

/** One place to write in, with the choices that belong to what is written under it, in one frame. */
export function WriteBox({ children, start, end, waits }: WriteBoxProps) {
  return (
    <div className={styles.box} data-waits={waits === undefined ? undefined : ''}>
      <div className={styles.field}>{children}</div>
      {(start !== undefined || end !== undefined) && (
        <div className={styles.choices}>
          <div className={styles.start}>{start}</div>
          <div className={styles.end}>{end}</div>
        </div>
      )}
      {waits !== undefined && <p className={styles.waits}>{waits}</p>}
    </div>
  )
}
