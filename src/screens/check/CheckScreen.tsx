import { useText, useTexts } from '#i18n'
import { announce, Button, Page } from '#ui'
import { useEffect } from 'react'
import { type Address, hrefOf } from '../addresses'
import { Back, Screen } from '../shared'
import type { Asks } from './asks'
import { CheckRow } from './CheckRow'
import styles from './CheckScreen.module.css'
import { CHECKS, type Findings } from './finding'
import { useFindings } from './useFindings'

interface CheckScreenProps {
  /** Keep it the same object: with another one everything is asked anew. */
  readonly asks: Asks
  /** Where the chair came from. */
  readonly back: { readonly address: Address; readonly title: string }
}

/** Ready for the meeting? What a meeting leans on, one line each. It advises; nothing waits for it. */
export function CheckScreen({ asks, back }: CheckScreenProps) {
  const t = useText('check')
  const { register } = useTexts()
  const { findings, again } = useFindings(asks, register)
  const outcome = useOutcome(findings)
  useEffect(() => {
    if (outcome !== null) announce(outcome)
  }, [outcome])
  return (
    <Screen name="check">
      <Page
        title={t('title')}
        back={<Back href={hrefOf(back.address)}>{back.title}</Back>}
        lead={outcome ?? t('asking')}
        actions={
          <Button data-action="check-again" onClick={again}>
            {t('again')}
          </Button>
        }
      >
        <ul role="list" className={styles.list} aria-label={t('title')}>
          {CHECKS.map((check) => (
            <CheckRow key={check} check={check} finding={findings[check]} />
          ))}
        </ul>
      </Page>
    </Screen>
  )
}

/** All of it in a sentence; null while something is still being asked. */
function useOutcome(findings: Findings): string | null {
  const t = useText('check')
  const found = CHECKS.flatMap((check) => findings[check] ?? [])
  if (found.length < CHECKS.length) return null
  const count = found.filter(({ standing }) => standing === 'mind').length
  return count === 0 ? t('outcome.good') : t('outcome.mind', { count })
}
