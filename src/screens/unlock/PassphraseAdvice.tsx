import { useText } from '#i18n'
import { offerPassphrase } from '#passphrase'
import { announce, Button, Inline, Text } from '#ui'
import { useState } from 'react'
import styles from './PassphraseAdvice.module.css'
import { PassphraseStrength } from './PassphraseStrength'
import { useStrength } from './useStrength'

interface PassphraseAdviceProps {
  /** What stands in the field. */
  readonly passphrase: string
  /** Puts the offered one in the field; the second field is typed by hand. */
  readonly onTake: (passphrase: string) => void
}

/** Under the field of a new passphrase: how hard it is to guess, and one that nobody guesses for who wants it. */
export function PassphraseAdvice({ passphrase, onTake }: PassphraseAdviceProps) {
  const t = useText('unlock')
  const strength = useStrength(passphrase)
  const [offered, setOffered] = useState<string | null>(null)
  const offer = async () => {
    const words = await offerPassphrase()
    setOffered(words)
    onTake(words)
    announce(`${t('offer.words')} ${words}`)
  }
  return (
    <div className={styles.advice}>
      <PassphraseStrength strength={strength} />
      {offered !== null && (
        <div>
          <Text look="secondary">{t('offer.words')}</Text>
          <p className={styles.offered} data-offered="" translate="no">
            {offered}
          </p>
        </div>
      )}
      <Inline gap={2}>
        <Button size="small" data-action="offer-passphrase" onClick={() => void offer()}>
          {offered === null ? t('offer') : t('offer.another')}
        </Button>
      </Inline>
    </div>
  )
}
