import { useText } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
import { Button, Mark, Text } from '#ui'

/** Whether what is on screen is on disk; where it is not, why, and a way to try again. */
export function SavedMark({ store }: { readonly store: OpenCaseStore }) {
  const t = useText('case')
  const saving = useCase(store, (open) => open.saving)
  const retry = useCase(store, (open) => open.retry)
  if (saving.status === 'trouble') {
    return (
      <span data-saving="trouble" role="alert">
        <Mark tone="caution">{t('saving.trouble')}</Mark>{' '}
        <Button kind="quiet" size="small" data-action="retry-saving" onClick={() => void retry()}>
          {t('saving.retry')}
        </Button>
      </span>
    )
  }
  return (
    <span data-saving={saving.status}>
      <Text as="span" look="secondary" tone="second">
        {saving.status === 'saved' ? t('saving.saved') : t('saving.saving')}
      </Text>
    </span>
  )
}
