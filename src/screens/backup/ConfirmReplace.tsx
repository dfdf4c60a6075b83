import { useText } from '#i18n'
import { ConfirmDialog, Text } from '#ui'

interface ConfirmReplaceProps {
  readonly open: boolean
  /** How many cases would be replaced. */
  readonly count: number
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks once more before anything that is here is replaced. */
export function ConfirmReplace({ open, count, onConfirm, onCancel }: ConfirmReplaceProps) {
  const t = useText('exchange')
  return (
    <ConfirmDialog
      open={open}
      title={t('confirm', { count })}
      confirmLabel={t('confirm.yes')}
      cancelLabel={t('confirm.no')}
      onConfirm={onConfirm}
      onCancel={onCancel}
      caution
    >
      <Text>{t('confirm.words')}</Text>
    </ConfirmDialog>
  )
}
