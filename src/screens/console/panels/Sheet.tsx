import { useText } from '#i18n'
import { Button, Heading, useSpot } from '#ui'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { usePanels } from '../state/panelState'
import styles from './Sheet.module.css'
import { SHEET } from './useKeyOfSheet'

interface SheetProps {
  readonly title: string
  /** One line under the title. */
  readonly lead?: ReactNode
  /** Where it lies: under the top bar or above the foot. */
  readonly at: 'top' | 'foot'
  /** As wide as the column: for what has many parts. */
  readonly wide?: boolean | undefined
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** Something that lies open for a moment, over the matter itself; the rest of the console stays in use. */
export function Sheet({ title, lead, at, wide, actions, children }: SheetProps) {
  const t = useText('conduct')
  const { openPanel } = usePanels()
  const id = useId()
  const sheet = useRef<HTMLElement>(null)
  useSpot(SHEET, sheet, '')
  useEffect(() => {
    const first = sheet.current?.querySelector<HTMLElement>('input, textarea, button')
    first?.focus()
  }, [])
  return (
    <section
      ref={sheet}
      aria-labelledby={id}
      className={styles.sheet}
      data-at={at}
      data-wide={wide}
      data-sheet=""
    >
      <div className={styles.head}>
        <Heading level={2} look="part" id={id}>
          {title}
        </Heading>
      </div>
      {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      {children}
      <div className={styles.actions}>
        <Button size="small" data-do="close" onClick={() => openPanel(null)}>
          {t('panel.close')}
        </Button>
        {actions}
      </div>
    </section>
  )
}
