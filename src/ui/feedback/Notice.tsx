import type { ReactNode } from 'react'
import { cx } from '../cx'
import styles from './Notice.module.css'

interface NoticeProps {
  /** `info`: good to know; `caution`: look first; `error`: this did not work. */
  readonly kind?: 'info' | 'caution' | 'error' | undefined
  /** The matter in a few words: these, not the colour, say how serious it is. */
  readonly title?: string | undefined
  readonly action?: ReactNode
  /** It is said by `announce` already: a screen reader need not say it twice. */
  readonly isHeard?: boolean | undefined
  readonly children?: ReactNode
}

/** Something to know, in its place on the page. An error is told at once, the rest when there is a pause. */
export function Notice({ kind = 'info', title, action, isHeard, children }: NoticeProps) {
  const role = kind === 'error' ? 'alert' : 'status'
  return (
    <div role={isHeard === true ? undefined : role} className={cx(styles.notice, styles[kind])}>
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  )
}
