import { useText } from '#i18n'
import { addresses } from '#screens/addresses'
import { Page, Text } from '#ui'

/** An address that leads nowhere. */
export function NotFound() {
  const t = useText('overview')
  return (
    <Page
      title={t('notFound.title')}
      width="narrow"
      back={<a href={addresses.overview}>{t('title')}</a>}
    >
      <Text measured>{t('notFound.words')}</Text>
    </Page>
  )
}
