import { useEffect, useRef, type ReactNode } from 'react'
import { cx } from '../cx'
import { announce } from './announce'
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

/**
 * Something to know, in its place on the page. An error is told at once, the rest when there is a pause: through the region
 * that stands on every window, as one that comes in together with its words is mostly passed over.
 */
export function Notice({ kind = 'info', title, action, isHeard = false, children }: NoticeProps) {
  const isAlert = kind === 'error' && !isHeard
  const words = useRef<HTMLDivElement>(null)
  const said = useRef('')
  useEffect(() => {
    if (isHeard || isAlert) return
    const now = [...(words.current?.children ?? [])]
      .map((each) => each.textContent.trim())
      .join(' ')
    // Where only a count runs on, it is said once.
    const without = now.replace(/\d+/g, '')
    if (without === said.current) return
    said.current = without
    announce(now)
  })
  return (
    <div role={isAlert ? 'alert' : undefined} className={cx(styles.notice, styles[kind])}>
      <div className={styles.words} ref={words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  )
}
