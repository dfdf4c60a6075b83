import type { ReactNode } from 'react'
import { cx } from '#ui'
import styles from './Rows.module.css'

interface RowsProps {
  readonly children: ReactNode
  /** Without hairlines. */
  readonly plain?: boolean
  /** Over the whole wall. */
  readonly wide?: boolean
}

/** Rows between hairlines. */
export function Rows({ children, plain = false, wide = false }: RowsProps) {
  return <ul className={cx(styles.rows, plain && styles.plain, wide && styles.wide)}>{children}</ul>
}

export interface RowProps {
  /** What comes before the text and matters as much: a name, a value. */
  readonly lead?: string | null
  readonly text: string
  /** At the right: who said it, when. */
  readonly aside?: string | null
  /** What stands at the right matters now. */
  readonly asideNow?: boolean
  /** Below it, smaller: what else there is to say. */
  readonly under?: readonly string[]
  /** Below that, each on a line of its own. */
  readonly notes?: readonly string[]
  readonly tone?: 'now' | 'second' | 'ordinary'
  /** Stands under the row before it. */
  readonly inset?: boolean
  readonly before?: ReactNode
}

/** One thing that was said, large. */
export function Row({
  lead,
  text,
  aside,
  asideNow = false,
  under = [],
  notes = [],
  tone = 'ordinary',
  inset = false,
  before,
}: RowProps) {
  return (
    <li className={cx(styles.row, inset && styles.inset)}>
      {before}
      <div className={styles.body}>
        <p className={cx(styles.text, styles[tone])} dir="auto">
          {lead && <strong className={styles.lead}>{lead}</strong>}
          {lead && text !== '' && ' '}
          {text}
        </p>
        {under.length > 0 && (
          <p className={styles.under} dir="auto">
            {under.join(' · ')}
          </p>
        )}
        {notes.map((note) => (
          <p key={note} className={styles.under} dir="auto">
            {note}
          </p>
        ))}
      </div>
      {aside && (
        <p className={cx(styles.aside, asideNow && styles.asideNow)} dir="auto">
          {aside}
        </p>
      )}
    </li>
  )
}
