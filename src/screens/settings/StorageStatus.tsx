import { useText } from '#i18n'
import { Section, Text } from '#ui'
import { addresses, hrefOf } from '../addresses'
import type { Storage } from './storage'

const MEGABYTE = 1_000_000

/** What the browser answered when it was asked to keep the cases, as it is; and the way to a copy elsewhere. */
export function StorageStatus({ storage }: { readonly storage: Storage }) {
  const t = useText('settings')
  const size = (bytes: number) =>
    bytes < MEGABYTE
      ? t('storage.small')
      : t('storage.size', { count: Math.round(bytes / MEGABYTE) })
  return (
    <Section heading={t('storage')}>
      {storage !== null && (
        <div data-storage={storage.answer}>
          <Text measured>{t(`storage.${storage.answer}`)}</Text>
          {storage.usage !== null && (
            <Text look="secondary" tone="second">
              {t('storage.usage', { size: size(storage.usage) })}
            </Text>
          )}
        </div>
      )}
      <p>
        <a href={hrefOf(addresses.backup)} data-action="backup">
          {t('storage.backup')}
        </a>
      </p>
    </Section>
  )
}
