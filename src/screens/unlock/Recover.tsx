import { useText } from '#i18n'
import { Button, Inline, Page, TextField } from '#ui'
import { useState } from 'react'
import { Form, Screen } from '../shared'
import type { VaultAccess, AccessTrouble } from './vaultAccess'
import { NewPassphrase } from './NewPassphrase'
import { useTroubleWords } from './useTroubleWords'

interface RecoverProps {
  readonly door: VaultAccess
  readonly onOpen: () => void
  readonly onBack: () => void
}

/** What the vault says where the ways in are in this window's memory alone. */
const CANNOT_CHANGE: ReadonlySet<string> = new Set(['storage-closed', 'not-set-up', 'secret-gone'])

/** The way in without a passphrase: the recovery key, then a new passphrase. */
export function Recover({ door, onOpen, onBack }: RecoverProps) {
  const t = useText('unlock')
  const say = useTroubleWords()
  const [recoveryKey, setRecoveryKey] = useState('')
  const [trouble, setTrouble] = useState<AccessTrouble | null>(null)
  const [accepted, setAccepted] = useState(false)

  const open = async () => {
    const opened = await door.unlockWithRecoveryKey(recoveryKey)
    setTrouble(opened.ok ? null : opened.refusal)
    setAccepted(opened.ok)
  }
  const choose = async (passphrase: string) => {
    const changed = await door.changePassphrase({ recoveryKey }, passphrase)
    // Where there is no disk any more nothing can be changed; what is left in this window is theirs all the same.
    if (changed.ok || CANNOT_CHANGE.has(changed.refusal.code)) onOpen()
    return changed.ok ? null : changed.refusal
  }

  if (accepted) {
    return (
      <Screen name="new-passphrase" begin="field">
        <Page title={t('renew.title')} lead={t('renew.lead')} width="narrow" centred>
          <NewPassphrase onChoose={choose} label={t('choose')} submit={t('renew.go')} />
        </Page>
      </Screen>
    )
  }
  return (
    <Screen name="recover" begin="field">
      <Page title={t('recover.title')} lead={t('recover.lead')} width="narrow" centred>
        <Form name="recover" onSubmit={() => void open()}>
          <TextField
            label={t('recover.key')}
            help={t('recover.help')}
            error={trouble === null ? '' : say(trouble)}
            value={recoveryKey}
            onChange={setRecoveryKey}
            autoCapitalize="characters"
            data-field="recovery-key"
          />
          <Inline>
            <Button type="submit" kind="primary" data-action="unlock-recovery">
              {t('recover.go')}
            </Button>
            <Button kind="quiet" data-action="back" onClick={onBack}>
              {t('recover.back')}
            </Button>
          </Inline>
        </Form>
      </Page>
    </Screen>
  )
}
