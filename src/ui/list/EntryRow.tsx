import type { ReactNode, Ref } from 'react'
import { cx } from '../cx'
import styles from './EntryList.module.css'

interface EntryRowProps {
  /** What it says. */
  readonly children: ReactNode
  /** Before it: a dot, a number, a tick box. */
  readonly lead?: ReactNode
  /** The quieter line under it. */
  readonly secondary?: ReactNode
  /** Where it comes from, at the far end. */
  readonly source?: ReactNode
  /** Quiet buttons, in sight always: who enlarges the page or speaks to it does not find what only a pointer shows. */
  readonly actions?: ReactNode
  /** `small` for a narrow column. */
  readonly size?: 'normal' | 'small' | undefined
  /** Here, now. */
  readonly current?: boolean | undefined
  readonly ref?: Ref<HTMLLIElement> | undefined
}

/** One row: what was said, under it what belongs to it, at the far end its source. */
export function EntryRow(props: EntryRowProps) {
  const { children, lead, secondary, source, actions, size = 'normal', current, ref } = props
  return (
    <li
      ref={ref}
      aria-current={current === true ? 'true' : undefined}
      className={cx(styles.row, size === 'small' && styles.small)}
    >
      {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      <div className={styles.main}>
        <div className={styles.text}>{children}</div>
        {secondary !== undefined && <div className={styles.secondary}>{secondary}</div>}
      </div>
      <div className={styles.end}>
        {source !== undefined && <div className={styles.source}>{source}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </li>
  )
}
