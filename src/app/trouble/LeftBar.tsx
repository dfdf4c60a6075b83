import { useText } from '#i18n'
import { Notice } from '#ui'

/** On the unlock page, where the disk did not take all before it locked: what is not there is in this window alone. */
export function LeftBar() {
  const t = useText('overview')
  return (
    <div data-mishap="left">
      <Notice kind="caution" title={t('mishap.left.title')}>
        {t('mishap.left.words')}
      </Notice>
    </div>
  )
}
