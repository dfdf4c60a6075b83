import { useText } from '#i18n'
import { Button, Disclosure, PasswordField, Text } from '#ui'
import { useState } from 'react'
import { Form } from '../shared'
import { PassphraseAdvice } from '../unlock'

interface SealingProps {
  /** Whether what is saved now is sealed. */
  readonly on: boolean
  /** Takes the passphrase, or null: files are saved open again. */
  readonly onSeal: (passphrase: string | null) => void
}

/** Whether files are sealed as they are saved. The passphrase is known to this page only, until it goes. */
export function Sealing({ on, onSeal }: SealingProps) {
  const t = useText('share')
  if (!on) return <Choose onSeal={onSeal} />
  return (
    <div data-sealing="on">
      <Text measured>{t('sealed.on')}</Text>
      <Button size="small" data-action="seal-off" onClick={() => onSeal(null)}>
        {t('sealed.stop')}
      </Button>
    </div>
  )
}

function Choose({ onSeal }: Pick<SealingProps, 'onSeal'>) {
  const t = useText('share')
  const unlock = useText('unlock')
  const exchange = useText('exchange')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [error, setError] = useState('')
  const [different, setDifferent] = useState('')
  const choose = async () => {
    const differs = passphrase !== '' && passphrase !== again
    setDifferent(differs ? exchange('make.different') : '')
    if (differs) return
    const { newPassphrase } = await import('#exchange')
    const secret = await newPassphrase(passphrase)
    setError(secret.ok ? '' : exchange(`trouble.${secret.refusal.code}`))
    if (secret.ok) onSeal(passphrase)
  }
  return (
    <Disclosure summary={t('sealed')}>
      <Form name="seal" narrow onSubmit={() => void choose()}>
        <Text measured look="secondary" tone="second">
          {t('sealed.what')}
        </Text>
        <div>
          <PasswordField
            label={t('sealed.passphrase')}
            error={error}
            value={passphrase}
            onChange={setPassphrase}
            showLabel={unlock('show')}
            capsLockWarning={unlock('capsLock')}
            data-field="seal-passphrase"
          />
          <PassphraseAdvice passphrase={passphrase} onTake={setPassphrase} />
        </div>
        <PasswordField
          label={exchange('make.again')}
          error={different}
          value={again}
          onChange={setAgain}
          showLabel={unlock('show')}
          data-field="seal-passphrase-again"
        />
        <div>
          <Button type="submit" data-action="seal-on">
            {t('sealed.start')}
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}
