import { useText } from '#i18n'
import { buttonClass, Section, Text } from '#ui'

/** The page that opens a backup without Beraad, to be kept beside it. */
export function Opener({ address }: { readonly address: string }) {
  const t = useText('exchange')
  return (
    <Section heading={t('opener')}>
      <Text measured>{t('opener.words')}</Text>
      <p>
        <a
          href={address}
          download="beraad-leespagina.html"
          className={buttonClass({})}
          data-action="save-opener"
        >
          {t('opener.save')}
        </a>
      </p>
    </Section>
  )
}
