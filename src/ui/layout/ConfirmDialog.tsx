import type { ReactNode } from 'react'
import { Button } from '../action/Button'
import { Dialog } from './Dialog'
import { BEGINS } from './useModal'

interface ConfirmDialogProps {
  readonly open: boolean
  /** What is asked, as a question. */
  readonly title: string
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  /** What cannot be undone: focus then begins at the way back. */
  readonly caution?: boolean | undefined
  /** What follows from it. */
  readonly children?: ReactNode
}

/** Asks before something is done. Escape is the way back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, confirmLabel, cancelLabel, onConfirm, onCancel, caution, children } = props
  const careful = caution === true
  return (
    <Dialog
      open={open}
      title={title}
      width="narrow"
      onClose={onCancel}
      actions={
        <>
          <Button
            ref={careful ? BEGINS.ref() : undefined}
            onClick={onCancel}
            data-initial-focus={careful ? '' : undefined}
          >
            {cancelLabel}
          </Button>
          <Button
            kind={careful ? 'caution' : 'primary'}
            ref={careful ? undefined : BEGINS.ref()}
            onClick={onConfirm}
            data-initial-focus={careful ? undefined : ''}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
