import { useText } from '#i18n'
import type { Strength } from '#passphrase'
import { Meter, Text } from '#ui'
import styles from './PassphraseStrength.module.css'

/**
 * How strong a passphrase is, as a bar and in words, with what would make it stronger; null while nothing is known of it yet.
 * It takes the same room before and after: nothing below it moves while one types.
 */
export function PassphraseStrength({ strength }: { readonly strength: Strength | null }) {
  const t = useText('unlock')
  const words = strength === null ? t('strength.none') : t(`strength.${strength.score}`)
  const score = strength?.score ?? 0
  const hint = strength?.hints[0]
  return (
    <div data-strength={strength?.score} className={styles.strength}>
      <Meter
        used={score}
        free={4 - score}
        reserve={0}
        label={t('strength.label')}
        valueText={words}
      />
      <Text look="secondary" tone="second">
        {hint === undefined ? words : `${words} ${t(`hint.${hint}`)}`}
      </Text>
    </div>
  )
}
