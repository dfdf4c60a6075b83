import { useEffect, useRef, type ReactNode } from 'react'
import { cx } from '../cx'
import { Heading } from '../text/Heading'
import styles from './Page.module.css'
import { useJustCome } from './useJustCome'

interface PageProps {
  readonly title: string
  /** Where a skip link leads. */
  readonly id?: string | undefined
  /** Above the title: the way back. */
  readonly back?: ReactNode
  /** Under the title: what this page is for, in a sentence. */
  readonly lead?: ReactNode
  /** Beside the title. */
  readonly actions?: ReactNode
  /** `narrow` for one question, `normal` for reading, `wide` for tables. */
  readonly width?: 'narrow' | 'normal' | 'wide' | undefined
  /** In the middle of the window: for a page that is one moment. */
  readonly centred?: boolean | undefined
  readonly children: ReactNode
}

/**
 * A whole page, well set: for everything that is not the console or the wall. Where what had focus went with the page
 * before it, one begins at its title.
 */
export function Page(props: PageProps) {
  useJustCome()
  const { title, id = 'main', back, lead, actions, width = 'normal', centred, children } = props
  const page = useRef<HTMLElement>(null)
  useEffect(() => {
    if (document.activeElement !== document.body) return
    page.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [])
  return (
    <main
      ref={page}
      id={id}
      tabIndex={-1}
      className={cx(styles.page, centred === true && styles.centred)}
    >
      <div className={cx(styles.sheet, styles[width])}>
        <header className={styles.header}>
          {back !== undefined && <div className={styles.back}>{back}</div>}
          <div className={styles.head}>
            <Heading level={1} look="title" reachable>
              {title}
            </Heading>
            {actions !== undefined && <div className={styles.actions}>{actions}</div>}
          </div>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </header>
        {children}
      </div>
    </main>
  )
}
