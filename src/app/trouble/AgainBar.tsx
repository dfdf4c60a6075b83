import { useText } from '#i18n'
import { addresses, hrefOf } from '#screens/addresses'
import { buttonClass, Notice } from '#ui'
import { useErasure } from '../settings/useErasure'

/** When the recovery key went as the vault came under the erasable secret: the old one opens nothing, and a new one is to be made. */
export function AgainBar() {
  const t = useText('overview')
  const standing = useErasure()
  if (standing?.again.includes('recovery') !== true) return null
  return (
    <div data-mishap="again">
      <Notice
        kind="caution"
        title={t('mishap.again.title')}
        action={
          <a className={buttonClass({ size: 'small' })} href={hrefOf(addresses.settings)}>
            {t('mishap.again.go')}
          </a>
        }
      >
        {t('mishap.again.words')}
      </Notice>
    </div>
  )
}
