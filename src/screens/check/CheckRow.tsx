import { useText, type TextKey } from '#i18n'
import { Mark } from '#ui'
import { type Address, addresses, hrefOf } from '../addresses'
import styles from './CheckScreen.module.css'
import type { Check, Finding } from './finding'

/** Where one goes to do something about it. */
const ways: Readonly<Partial<Record<Check, Way>>> = {
  backup: { address: addresses.backup, say: 'way.backup' },
}

interface Way {
  readonly address: Address
  readonly say: TextKey<'check'>
}

interface CheckRowProps {
  readonly check: Check
  /** Undefined while it is asked. */
  readonly finding: Finding | undefined
}

/** One thing that a meeting leans on: its name, what to do, and how it stands in a plain word. */
export function CheckRow({ check, finding }: CheckRowProps) {
  const t = useText('check')
  const way = finding?.standing === 'mind' ? ways[check] : undefined
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
      <span className={styles.what}>
        {finding !== undefined && t(finding.say, finding.params)}
        {way !== undefined && (
          <>
            {' '}
            <a href={hrefOf(way.address)} data-action={check}>
              {t(way.say)}
            </a>
          </>
        )}
      </span>
    </li>
  )
}
