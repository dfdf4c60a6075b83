import { useText } from '#i18n'
import { Button, PasswordField, Text } from '#ui'
import { useState } from 'react'
import { Form } from '../shared'
import type { AccessTrouble } from './vaultAccess'
import { PassphraseAdvice } from './PassphraseAdvice'
import { useTroubleWords } from './useTroubleWords'

interface NewPassphraseProps {
  /** Takes the passphrase; what it answers is said at the field. */
  readonly onChoose: (passphrase: string) => Promise<AccessTrouble | null>
  readonly label: string
  readonly submit: string
}

/** Chooses a passphrase: twelve characters or more that nobody guesses, typed twice. */
export function NewPassphrase({ onChoose, label, submit }: NewPassphraseProps) {
  const t = useText('unlock')
  const say = useTroubleWords()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [error, setError] = useState('')
  const [different, setDifferent] = useState('')
  const [busy, setBusy] = useState(false)

  const choose = async () => {
    if (busy) return
    const differs = again !== passphrase
    setDifferent(differs && passphrase !== '' ? t('different') : '')
    if (passphrase !== '' && differs) return
    setBusy(true)
    const trouble = await onChoose(passphrase)
    setBusy(false)
    setError(trouble === null ? '' : say(trouble))
  }

  return (
    <Form name="passphrase" narrow onSubmit={() => void choose()}>
      <div>
        <PasswordField
          label={label}
          help={t('choose.help')}
          error={error}
          value={passphrase}
          onChange={(typed) => {
            setPassphrase(typed)
            setError('')
          }}
          showLabel={t('show')}
          capsLockWarning={t('capsLock')}
          purpose="new"
          data-field="passphrase"
        />
        <PassphraseAdvice passphrase={passphrase} onTake={setPassphrase} />
      </div>
      <PasswordField
        label={t('again')}
        error={different}
        value={again}
        onChange={(typed) => {
          setAgain(typed)
          setDifferent('')
        }}
        showLabel={t('show')}
        purpose="new"
        data-field="passphrase-again"
      />
      <div>
        <Button type="submit" kind="primary" aria-disabled={busy} data-action="set-passphrase">
          {submit}
        </Button>
        {busy && (
          <Text look="secondary" tone="second">
            {t('busy')}
          </Text>
        )}
      </div>
    </Form>
  )
}
