import { useText } from '#i18n'
import { addresses, hrefOf } from '#screens/addresses'
import { Button, buttonClass, Inline, Notice, Text } from '#ui'
import { useState } from 'react'
import { useApp } from '../AppContext'
import { useOdd } from './useOdd'

interface OddCasesBarProps {
  /** What each case is called, by its id; one that is gone has no name any more. */
  readonly codes: ReadonlyMap<string, string>
}

/** Where a case is not as it was left on this device: which, what that can mean, and what to do. */
export function OddCasesBar({ codes }: OddCasesBarProps) {
  const t = useText('overview')
  const errors = useText('errors')
  const { vault, writing } = useApp()
  const { status, cases, unnamed, wholeDisk } = useOdd()
  const [refusal, setRefusal] = useState<string | null>(null)
  if (status !== 'odd') return null
  const accept = async () => {
    const accepted = await vault.soundness.accept()
    setRefusal(accepted.ok ? null : errors(accepted.refusal.code))
  }
  return (
    <div data-mishap="odd">
      <Notice
        kind="caution"
        title={t('mishap.odd.title')}
        action={
          <Inline>
            <a className={buttonClass({ size: 'small' })} href={hrefOf(addresses.backup)}>
              {t('mishap.odd.backup')}
            </a>
            {writing.mayWrite === true && (
              <Button size="small" data-action="accept-odd" onClick={() => void accept()}>
                {t('mishap.odd.accept')}
              </Button>
            )}
          </Inline>
        }
      >
        {wholeDisk && <Text>{t('mishap.odd.wholeDisk')}</Text>}
        {cases.map(({ id, how }) => (
          <Text key={id}>
            {t(`mishap.odd.${how}`, { code: codes.get(id) ?? t('mishap.odd.aCase') })}
          </Text>
        ))}
        {unnamed && <Text>{t('mishap.odd.unnamed')}</Text>}
        <Text>{t('mishap.odd.words')}</Text>
        {refusal !== null && <Text>{refusal}</Text>}
      </Notice>
    </div>
  )
}
