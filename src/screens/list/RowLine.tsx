import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { cx } from '#ui'
import { RowText } from './RowButton'
import styles from './RowLine.module.css'
import { ROW } from './spots'

interface RowLineProps {
  readonly children: ReactNode
  readonly lead?: ReactNode
  readonly secondary?: ReactNode
  /** Where it comes from, at the far end. */
  readonly source?: ReactNode
  readonly actions?: ReactNode
  readonly actionsShown?: boolean | undefined
}

/** What stands in a row of a list: what was said, under it what belongs to it, at the far end its source. */
export function RowLine(props: RowLineProps) {
  const { children, lead, secondary, source, actions, actionsShown } = props
  const text = useId()
  return (
    <div className={styles.line}>
      {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      <div className={styles.main}>
        <div className={styles.text} dir="auto" id={text}>
          {children}
        </div>
        {secondary !== undefined && <div className={styles.secondary}>{secondary}</div>}
      </div>
      <div className={styles.end}>
        {source !== undefined && source !== '' && (
          <div className={styles.source} dir="auto">
            {source}
          </div>
        )}
        {actions !== undefined && (
          <div className={cx(styles.actions, actionsShown !== true && styles.later)}>
            <RowText value={text}>{actions}</RowText>
          </div>
        )}
      </div>
    </div>
  )
}

/** Whether a key was pressed on the row itself, and not in a field or on a button of it. */
export function isOnRow(event: KeyboardEvent): boolean {
  return ROW.has(event.target)
}
