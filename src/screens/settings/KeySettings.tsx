import { useText } from '#i18n'
import { announce, Button, Inline, PasswordField, Section, Text } from '#ui'
import { useState } from 'react'
import { Form } from '../shared'
import { type VaultAccess, type AccessTrouble, NewPassphrase, useTroubleWords } from '../unlock'
import type { Erasure } from './storage'

interface KeySettingsProps {
  readonly door: VaultAccess
  readonly erasure: Erasure
  /** A new recovery key was made, to be shown this once. */
  readonly onRecoveryKey: (recoveryKey: string) => void
}

/** What is wrong with a new passphrase, and not with the one of now. */
const OF_THE_NEW: ReadonlySet<AccessTrouble['code']> = new Set(['empty', 'too-short', 'guessable'])

/** Another passphrase, or another recovery key: both ask for the passphrase of now. */
export function KeySettings({ door, erasure, onRecoveryKey }: KeySettingsProps) {
  const t = useText('settings')
  const unlock = useText('unlock')
  const say = useTroubleWords()
  const [present, setPresent] = useState('')
  const [error, setError] = useState('')
  const [wish, setWish] = useState<'passphrase' | null>(null)
  const [done, setDone] = useState(false)

  const proof = { passphrase: present }
  /** What is wrong with the passphrase of now is said there; the rest at the new one. */
  const answer = (refusal: AccessTrouble): AccessTrouble | null => {
    if (OF_THE_NEW.has(refusal.code)) return refusal
    setError(say(refusal))
    return null
  }
  const renewKey = async () => {
    const made = await door.newRecoveryKey(proof)
    if (!made.ok) return setError(say(made.refusal))
    setError('')
    setPresent('')
    onRecoveryKey(made.value.recoveryKey)
  }
  const renewPassphrase = async (next: string) => {
    if (present === '') {
      setError(say({ code: 'empty' }))
      return null
    }
    const changed = await door.changePassphrase(proof, next)
    if (!changed.ok) return answer(changed.refusal)
    setError('')
    setPresent('')
    setWish(null)
    setDone(true)
    announce(t('keys.changed'))
    return null
  }

  return (
    <Section heading={t('keys')} lead={t('keys.lead')}>
      {erasure?.again.includes('recovery') === true && (
        <div data-again="recovery">
          <Text measured>{t('keys.again')}</Text>
        </div>
      )}
      <Form name="keys" narrow onSubmit={() => void renewKey()}>
        <PasswordField
          label={t('keys.present')}
          error={error}
          value={present}
          onChange={setPresent}
          showLabel={unlock('show')}
          capsLockWarning={unlock('capsLock')}
          purpose="current"
          data-field="present-passphrase"
        />
        <Inline gap={2}>
          <Button data-action="change-passphrase" onClick={() => setWish('passphrase')}>
            {t('keys.passphrase')}
          </Button>
          <Button type="submit" data-action="new-recovery-key">
            {t('keys.recovery')}
          </Button>
        </Inline>
      </Form>
      {wish !== null && (
        <NewPassphrase onChoose={renewPassphrase} label={t('keys.next')} submit={t('keys.save')} />
      )}
      {done && <Text>{t('keys.changed')}</Text>}
      {erasure !== null && (done || erasure.erased !== 'done') && (
        <div data-old-keys={erasure.erased}>
          <Text measured look="secondary" tone="second">
            {t(`keys.old.${erasure.erased}`)}
          </Text>
        </div>
      )}
    </Section>
  )
}
