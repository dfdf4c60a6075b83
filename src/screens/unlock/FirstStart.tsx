import { useText } from '#i18n'
import { Page, Text } from '#ui'
import { useState } from 'react'
import type { Door } from './door'
import { NewPassphrase } from './NewPassphrase'
import { RecoveryKey } from './RecoveryKey'
import { Screen } from '../pieces/Screen'

interface FirstStartProps {
  readonly door: Door
  /** The vault is made and its recovery key is kept. */
  readonly onOpen: () => void
  /** Another window has set up the vault meanwhile. */
  readonly onAlreadySetUp: () => void
}

/** The very first page: what Beraad is, a passphrase, then the recovery key. */
export function FirstStart({ door, onOpen, onAlreadySetUp }: FirstStartProps) {
  const t = useText('unlock')
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  if (recoveryKey !== null) return <RecoveryKey recoveryKey={recoveryKey} onKept={onOpen} />

  const choose = async (passphrase: string) => {
    const made = await door.setUp(passphrase)
    if (made.ok) setRecoveryKey(made.value.recoveryKey)
    else if (made.refusal.code === 'already-set-up') onAlreadySetUp()
    return made.ok ? null : made.refusal
  }

  return (
    <Screen name="first-start" begin="field">
      <Page title={t('first.title')} lead={t('first.lead')} width="narrow" centred>
        <Text measured>{t('first.why')}</Text>
        <NewPassphrase
          strength={door.strength}
          onChoose={choose}
          label={t('choose')}
          submit={t('first.go')}
        />
      </Page>
    </Screen>
  )
}
