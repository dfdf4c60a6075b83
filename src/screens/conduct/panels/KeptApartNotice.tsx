import { useText } from '#i18n'
import { Notice } from '#ui'

/** Two who are never put at one table are both ticked. */
export function KeptApartNotice() {
  const t = useText('conduct')
  return (
    <Notice kind="caution" title={t('keptApart.title')}>
      {t('keptApart.words')}
    </Notice>
  )
}
