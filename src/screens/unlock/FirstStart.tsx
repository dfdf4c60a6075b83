import { useText } from '#i18n'
import { Notice, Page, Text } from '#ui'
import { useEffect, useState } from 'react'
import { addresses, useNavigation } from '../addresses'
import { Screen } from '../shared'
import type { VaultAccess } from './vaultAccess'
import { NewPassphrase } from './NewPassphrase'
import { RecoveryKey } from './RecoveryKey'

interface FirstStartProps {
  readonly door: VaultAccess
  /** The vault is made and its recovery key is kept. */
  readonly onOpen: () => void
  /** Another window has set up the vault meanwhile. */
  readonly onAlreadySetUp: () => void
}

/** The very first page: what Beraad is, a passphrase, then the recovery key. Where there was a vault before, it says so. */
export function FirstStart({ door, onOpen, onAlreadySetUp }: FirstStartProps) {
  const t = useText('unlock')
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  const [wasHere] = useState(door.wasHere)
  const isPrivate = useLooksPrivate(door)
  const navigation = useNavigation()
  const finish = () => {
    // Whose cases are gone wants them back first.
    if (wasHere) navigation.to(addresses.backup)
    onOpen()
  }
  if (recoveryKey !== null) return <RecoveryKey recoveryKey={recoveryKey} onKept={finish} />

  const choose = async (passphrase: string) => {
    const made = await door.setUp(passphrase)
    if (made.ok) setRecoveryKey(made.value.recoveryKey)
    else if (made.refusal.code === 'already-set-up') onAlreadySetUp()
    return made.ok ? null : made.refusal
  }

  return (
    <Screen name="first-start" begin="field">
      <Page
        title={t(wasHere ? 'gone.title' : 'first.title')}
        lead={t(wasHere ? 'gone.lead' : 'first.lead')}
        width="narrow"
        centred
      >
        {wasHere && (
          <div data-mishap="gone">
            <Notice kind="caution">{t('gone.words')}</Notice>
          </div>
        )}
        {isPrivate && (
          <div data-mishap="private">
            <Notice kind="caution" title={t('private.title')}>
              {t('private.words')}
            </Notice>
          </div>
        )}
        <Text measured>{t('first.why')}</Text>
        {!isPrivate && (
          <Text look="secondary" tone="second" measured>
            {t('private.never')}
          </Text>
        )}
        <NewPassphrase onChoose={choose} label={t('choose')} submit={t('first.go')} />
      </Page>
    </Screen>
  )
}

function useLooksPrivate({ looksPrivate }: VaultAccess): boolean {
  const [looks, setLooks] = useState(false)
  useEffect(() => {
    let here = true
    void looksPrivate().then((is) => here && setLooks(is))
    return () => {
      here = false
    }
  }, [looksPrivate])
  return looks
}
