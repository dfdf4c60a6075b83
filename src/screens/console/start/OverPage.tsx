import { useText } from '#i18n'
import { Button, Inline, Page } from '#ui'
import { useHost } from '../state/host'

/** A meeting that was closed: there is nothing to chair any more. */
export function OverPage() {
  const t = useText('conduct')
  const { leave, roundOff } = useHost()
  return (
    <Page centred width="narrow" title={t('over.title')} lead={t('over.lead')}>
      <Inline gap={3}>
        <Button kind="primary" data-action="roundoff" onClick={roundOff}>
          {t('over.read')}
        </Button>
        <Button data-action="leave" onClick={leave}>
          {t('leave')}
        </Button>
      </Inline>
    </Page>
  )
}
