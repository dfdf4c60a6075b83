import { useId, useRef, type ReactNode } from 'react'
import { cx } from '../cx'
import { LiveRegion } from '../feedback/LiveRegion'
import { Heading } from '../text/Heading'
import styles from './Dialog.module.css'
import { useModal } from './useModal'

interface DialogProps {
  readonly open: boolean
  /** Escape, or whatever else closes it. */
  readonly onClose: () => void
  readonly title: string
  /** Where focus begins: at the first control, or at the title of what is read before anything is typed. */
  readonly begins?: 'control' | 'title' | undefined
  readonly width?: 'narrow' | 'normal' | 'wide' | undefined
  /** Buttons at the foot; the one that goes on comes last. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/**
 * One matter that comes before everything else. Focus goes in, stays in, and returns where it was.
 * A press outside it does nothing: no half-typed word is lost by a slip. Where focus begins can be
 * chosen: whatever is one of `BEGINS`.
 */
export function Dialog({ open, ...props }: DialogProps) {
  return open ? <OpenDialog {...props} /> : null
}

function OpenDialog(props: Omit<DialogProps, 'open'>) {
  const { onClose, title, begins, width = 'normal', actions, children } = props
  const body = useRef<HTMLDivElement>(null)
  const foot = useRef<HTMLDivElement>(null)
  const ref = useModal(body, foot)
  const titleId = useId()
  return (
    <dialog
      ref={ref}
      aria-modal="true"
      aria-labelledby={titleId}
      className={cx(styles.dialog, styles[width])}
      onCancel={(event) => {
        event.preventDefault()
        if (event.target === event.currentTarget) onClose()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.sheet}>
        <Heading level={2} id={titleId} reachable first={begins === 'title'}>
          {title}
        </Heading>
        {children !== undefined && (
          <div ref={body} className={styles.body} data-body>
            {children}
          </div>
        )}
        {actions !== undefined && (
          <div ref={foot} className={styles.actions} data-actions>
            {actions}
          </div>
        )}
      </div>
      <LiveRegion />
    </dialog>
  )
}
