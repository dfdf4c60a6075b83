import type { Paper, PaperForm } from '#documents'
import { useText } from '#i18n'
import { Button, Dialog, Text } from '#ui'
import { PaperSheet } from './PaperSheet'

interface PaperPreviewProps {
  readonly paper: Paper
  /** Who may read it, where that has to be looked at. */
  readonly check?: string | undefined
  readonly onPrint: () => void
  /** Where it has to be looked at first: it is as it should be. */
  readonly onAgree?: (() => void) | undefined
  readonly onSave?: ((form: PaperForm) => void) | undefined
  readonly onClose: () => void
}

const FORMS = ['docx', 'html', 'pdf'] as const

/** A paper, to be read before it is saved or printed. */
export function PaperPreview(props: PaperPreviewProps) {
  const { paper, check, onPrint, onAgree, onSave, onClose } = props
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
          <Button data-action="close-preview" onClick={onClose}>
            {common('close')}
          </Button>
          <Button data-action="print-preview" onClick={onPrint}>
            {t('print')}
          </Button>
          {onAgree !== undefined && (
            <Button data-action="agree-preview" onClick={onAgree}>
              {t('preview.agree')}
            </Button>
          )}
          {onSave !== undefined &&
            FORMS.map((form) => (
              <Button
                key={form}
                {...(form === 'pdf' && { kind: 'primary' as const })}
                data-action={`save-preview-${form}`}
                onClick={() => onSave(form)}
              >
                {t('preview.save', { form: t(`form.${form}`) })}
              </Button>
            ))}
        </>
      }
    >
      {check !== undefined && (
        <Text measured look="secondary" tone="second">
          {t('preview.check')} {check}
        </Text>
      )}
      <PaperSheet paper={paper} />
    </Dialog>
  )
}
