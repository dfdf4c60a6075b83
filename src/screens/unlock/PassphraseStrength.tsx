import { useText } from '#i18n'
import type { Strength } from '#passphrase'
import { Meter, Text } from '#ui'
import styles from './PassphraseStrength.module.css'

/** How strong a passphrase is, as a bar and in words, with what would make it stronger. */
export function PassphraseStrength({ strength }: { readonly strength: Strength }) {
  const t = useText('unlock')
  const words = t(`strength.${strength.score}`)
  const hint = strength.hints[0]
  return (
    <div data-strength={strength.score} className={styles.strength}>
      <Meter
        used={strength.score}
        free={4 - strength.score}
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
