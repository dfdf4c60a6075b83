import { useText } from '#i18n'
import { Button, Page, Text } from '#ui'

/** When something unforeseen happened: what was saved is there, and one button goes on. */
export function ErrorPage() {
  const t = useText('overview')
  return (
    <div data-screen="error">
      <Page title={t('error.title')} width="narrow" centred>
        <Text measured>{t('error.words')}</Text>
        <div>
          <Button kind="primary" data-action="reload" onClick={() => window.location.reload()}>
            {t('error.reload')}
          </Button>
        </div>
      </Page>
    </div>
  )
}
