import { useText } from '#i18n'
import { Button, PasswordField } from '#ui'
import { useState } from 'react'
import { Form } from '../shared'
import { PassphraseAdvice } from '../unlock'

interface ChoosePassphraseProps {
  /** Something else is the matter in hand. */
  readonly aside: boolean
  /** Takes the passphrase; what it answers is said at the field. */
  readonly onChoose: (passphrase: string) => Promise<string | null>
}

/** The passphrase of a backup, typed twice: a slip of the finger would close the file for ever. */
export function ChoosePassphrase({ aside, onChoose }: ChoosePassphraseProps) {
  const t = useText('exchange')
  const unlock = useText('unlock')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [error, setError] = useState('')
  const [different, setDifferent] = useState('')

  const choose = async () => {
    const differs = passphrase !== '' && again !== passphrase
    setDifferent(differs ? t('make.different') : '')
    if (differs) return
    setError((await onChoose(passphrase)) ?? '')
  }

  return (
    <Form name="backup" narrow onSubmit={() => void choose()}>
      <div>
        <PasswordField
          label={t('make.passphrase')}
          help={t('make.help')}
          error={error}
          value={passphrase}
          onChange={setPassphrase}
          showLabel={unlock('show')}
          capsLockWarning={unlock('capsLock')}
          data-field="backup-passphrase"
        />
        <PassphraseAdvice passphrase={passphrase} onTake={setPassphrase} />
      </div>
      <PasswordField
        label={t('make.again')}
        error={different}
        value={again}
        onChange={setAgain}
        showLabel={unlock('show')}
        data-field="backup-passphrase-again"
      />
      <div>
        <Button type="submit" kind={aside ? 'plain' : 'primary'} data-action="make-backup">
          {t('make.go')}
        </Button>
      </div>
    </Form>
  )
}
