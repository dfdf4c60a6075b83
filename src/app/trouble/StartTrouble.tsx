import { useText } from '#i18n'
import { Button, Page, Text } from '#ui'

/** Why Beraad cannot begin on this device. */
export type StartTroubleCode =
  | 'unsupported'
  | 'no-webassembly'
  | 'newer-version'
  | 'storage-closed'
  | 'guide'
  /** Something is missing, or threw. */
  | 'failed'

/** When Beraad cannot begin at all: why, and what to do. */
export function StartTrouble({ code }: { readonly code: StartTroubleCode }) {
  const t = useText('unlock')
  return (
    <div data-screen="start-trouble" data-trouble={code}>
      <Page title={t('start.title')} width="narrow" centred>
        <Text measured>{t(`start.${code}`)}</Text>
        <div>
          <Button kind="primary" data-action="reload" onClick={() => window.location.reload()}>
            {t('start.reload')}
          </Button>
        </div>
      </Page>
    </div>
  )
}
