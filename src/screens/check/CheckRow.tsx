import { useText } from '#i18n'
import { Mark } from '#ui'
import styles from './CheckScreen.module.css'
import type { Check, Finding } from './finding'

interface CheckRowProps {
  readonly check: Check
  /** Undefined while it is asked. */
  readonly finding: Finding | undefined
}

/** One thing that a meeting leans on: its name, what to do, and how it stands in a plain word. */
export function CheckRow({ check, finding }: CheckRowProps) {
  const t = useText('check')
  return (
    <li className={styles.row} data-check={check} data-standing={finding?.standing ?? 'asking'}>
      <span className={styles.name}>{t(`name.${check}`)}</span>
      <span className={styles.word}>
        {finding === undefined ? (
          t('standing.asking')
        ) : finding.standing === 'mind' ? (
          <Mark tone="caution">{t('standing.mind')}</Mark>
        ) : (
          t(`standing.${finding.standing}`)
        )}
      </span>
      <span className={styles.what}>{finding !== undefined && t(finding.say, finding.params)}</span>
    </li>
  )
}
