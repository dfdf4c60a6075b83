import type { Paper } from '#documents'
import { useText } from '#i18n'
import { Button, Dialog } from '#ui'
import { PaperSheet } from './PaperSheet'

interface PaperPreviewProps {
  readonly paper: Paper
  readonly onPrint: () => void
  readonly onClose: () => void
}

/** A paper, to be read before it is saved or printed. */
export function PaperPreview({ paper, onPrint, onClose }: PaperPreviewProps) {
  const t = useText('share')
  const common = useText('common')
  return (
    <Dialog
      open
      width="wide"
      title={paper.title}
      onClose={onClose}
      actions={
        <>
          <Button data-action="print-preview" onClick={onPrint}>
            {t('print')}
          </Button>
          <Button data-action="close-preview" onClick={onClose}>
            {common('close')}
          </Button>
        </>
      }
    >
      <PaperSheet paper={paper} />
    </Dialog>
  )
}
