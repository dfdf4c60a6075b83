import { useText } from '#i18n'
import { addresses, hrefOf } from '#screens/addresses'
import { Page, Text } from '#ui'
import { useEffect, useRef } from 'react'

/** An address that leads nowhere. */
export function NotFound() {
  const t = useText('overview')
  const title = t('notFound.title')
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    document.title = `${title} · Beraad`
    ref.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [title])
  return (
    <div ref={ref}>
      <Page
        title={title}
        width="narrow"
        back={<a href={hrefOf(addresses.overview)}>{t('title')}</a>}
      >
        <Text measured>{t('notFound.words')}</Text>
      </Page>
    </div>
  )
}
