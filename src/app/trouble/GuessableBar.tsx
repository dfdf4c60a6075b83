import { useText } from '#i18n'
import { addresses, hrefOf } from '#screens/addresses'
import { buttonClass, Notice } from '#ui'
import { useApp } from '../AppContext'

/** Where the passphrase of before would be refused today: it opens, and its owner is asked to choose another. */
export function GuessableBar() {
  const { guessable } = useApp()
  const t = useText('overview')
  if (!guessable) return null
  return (
    <div data-mishap="guessable">
      <Notice
        kind="caution"
        title={t('mishap.guessable.title')}
        action={
          <a className={buttonClass({ size: 'small' })} href={hrefOf(addresses.settings)}>
            {t('mishap.guessable.change')}
          </a>
        }
      >
        {t('mishap.guessable.words')}
      </Notice>
    </div>
  )
}
