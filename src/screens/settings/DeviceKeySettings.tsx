import { useText } from '#i18n'
import { announce, Button, Inline, PasswordField, Section, Text } from '#ui'
import { useEffect, useState } from 'react'
import { Form } from '../shared'
import { type VaultAccess, useTroubleWords } from '../unlock'

/** What this device has: null while it is looked up. */
type Standing = 'unable' | 'none' | 'added' | null

interface DeviceKeySettingsProps {
  readonly door: VaultAccess
  /** There was one that went when Beraad renewed its keys. */
  readonly again: boolean
}

/** One more way in: a security key, or the finger, face or PIN of this device. The passphrase stays. */
export function DeviceKeySettings({ door: { deviceKey }, again }: DeviceKeySettingsProps) {
  const t = useText('settings')
  const unlock = useText('unlock')
  const say = useTroubleWords()
  const [standing, setStanding] = useState<Standing>(null)
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    let here = true
    void Promise.all([deviceKey.added(), deviceKey.offered()]).then(([added, offered]) => {
      if (here) setStanding(added ? 'added' : offered ? 'none' : 'unable')
    })
    return () => {
      here = false
    }
  }, [deviceKey])

  const add = async () => {
    if (busy) return
    setBusy(true)
    const done = await deviceKey.add({ passphrase })
    setBusy(false)
    setError(done.ok ? '' : say(done.refusal))
    if (!done.ok) return
    setPassphrase('')
    setStanding('added')
    announce(t('device.added'))
  }
  const remove = async () => {
    const done = await deviceKey.remove()
    setError(done.ok ? '' : say(done.refusal))
    if (!done.ok) return
    setStanding('none')
    announce(t('device.removed'))
  }

  if (standing === null || standing === 'unable') return null
  return (
    <Section heading={t('device')} lead={t('device.lead')}>
      {standing === 'added' ? (
        <div data-device-key="added">
          <Text>{t('device.added')}</Text>
          <Inline>
            <Button data-action="remove-device-key" onClick={() => void remove()}>
              {t('device.remove')}
            </Button>
          </Inline>
          {error !== '' && <p role="alert">{error}</p>}
        </div>
      ) : (
        <div data-device-key="none">
          {again && <Text measured>{t('device.again')}</Text>}
          <Form name="device-key" narrow onSubmit={() => void add()}>
            <PasswordField
              label={t('keys.present')}
              error={error}
              value={passphrase}
              onChange={setPassphrase}
              showLabel={unlock('show')}
              capsLockWarning={unlock('capsLock')}
              purpose="current"
              data-field="device-passphrase"
            />
            <Inline>
              <Button type="submit" aria-disabled={busy} data-action="add-device-key">
                {t('device.add')}
              </Button>
            </Inline>
            <div role="status">
              {busy && (
                <Text look="secondary" tone="second">
                  {t('device.busy')}
                </Text>
              )}
            </div>
          </Form>
        </div>
      )}
    </Section>
  )
}
