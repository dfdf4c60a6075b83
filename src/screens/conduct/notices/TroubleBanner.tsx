import { useText } from '#i18n'
import { useCase } from '#meeting'
import { Button, Notice } from '#ui'
import { useHost } from '../console/host'
import { useConduct } from '../context'

/** What could not be kept, that nothing is lost, and what to do; or: why this window only reads. */
export function TroubleBanner() {
  const t = useText('status')
  const errors = useText('errors')
  const { store } = useConduct()
  const { takeOver } = useHost()
  const trouble = useCase(store, ({ saving }) =>
    saving.status === 'trouble' ? saving.trouble : null,
  )
  const unsaved = useCase(store, (open) => open.unsaved.length)
  if (trouble === null) return null
  const reads = trouble.code === 'not-the-writer'
  return (
    <Notice
      kind="error"
      title={t(reads ? 'reader.title' : 'trouble.title')}
      action={
        reads ? (
          takeOver !== undefined && (
            <Button size="small" data-action="takeOver" onClick={takeOver}>
              {t('reader.takeOver')}
            </Button>
          )
        ) : (
          <Button size="small" data-action="retry" onClick={() => void store.getState().retry()}>
            {t('trouble.retry')}
          </Button>
        )
      }
    >
      {errors(trouble.code)} {unsaved > 0 && t('trouble.unsaved')}
    </Notice>
  )
}
