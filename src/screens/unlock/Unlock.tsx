import { useText } from '#i18n'
import { Button, Inline, Page, PasswordField, Text } from '#ui'
import { useEffect, useRef, useState } from 'react'
import { Form, Screen } from '../shared'
import type { VaultAccess, AccessTrouble } from './vaultAccess'
import { useHasDeviceKey } from './useHasDeviceKey'
import { useTroubleWords } from './useTroubleWords'
import { useWait } from './useWait'

interface UnlockProps {
  readonly door: VaultAccess
  /** It is open; with the passphrase that was typed, or null where it was another way. */
  readonly onOpen: (passphrase: string | null) => void
  readonly onForgotten: () => void
}

/** Every later start: the passphrase. After a few wrong ones there is a pause, told as it is. */
export function Unlock({ door, onOpen, onForgotten }: UnlockProps) {
  const t = useText('unlock')
  const say = useTroubleWords()
  const [passphrase, setPassphrase] = useState('')
  const [trouble, setTrouble] = useState<AccessTrouble | null>(null)
  const [busy, setBusy] = useState(false)
  const [seconds, look] = useWait(door.waitBeforeUnlock)
  const hasDeviceKey = useHasDeviceKey(door)
  const field = useRef<HTMLDivElement>(null)
  const { isSecretGone } = door.erasure
  useEffect(() => {
    let here = true
    // Before anybody types: no passphrase is right or wrong then.
    void isSecretGone().then((gone) => here && gone && setTrouble({ code: 'secret-gone' }))
    return () => {
      here = false
    }
  }, [isSecretGone])

  const open = async (way: () => ReturnType<VaultAccess['unlock']>, typed: string | null) => {
    if (busy) return
    setBusy(true)
    // What went wrong the last time is not the answer to this one; and said again, it is heard again.
    setTrouble(null)
    const opened = await way()
    if (opened.ok) return onOpen(typed)
    setBusy(false)
    setTrouble(opened.refusal)
    look()
    // What was typed wrong is easier to type anew than to mend unseen.
    field.current?.querySelector('input')?.select()
  }

  return (
    <Screen name="unlock" begin="field">
      <Page title={t('title')} lead={t('lead')} width="narrow" centred>
        <div ref={field}>
          <Form name="unlock" onSubmit={() => void open(() => door.unlock(passphrase), passphrase)}>
            <PasswordField
              label={t('passphrase')}
              error={trouble === null ? '' : say(trouble)}
              help={seconds > 0 ? t('waiting', { count: seconds }) : undefined}
              value={passphrase}
              onChange={setPassphrase}
              showLabel={t('show')}
              capsLockWarning={t('capsLock')}
              purpose="current"
              data-field="passphrase"
            />
            <Inline>
              <Button type="submit" kind="primary" aria-disabled={busy} data-action="unlock">
                {t('unlock')}
              </Button>
              {hasDeviceKey && (
                <Button
                  aria-disabled={busy}
                  data-action="unlock-device"
                  onClick={() => void open(door.deviceKey.unlock, null)}
                >
                  {t('device.unlock')}
                </Button>
              )}
              <Button kind="quiet" data-action="forgotten" onClick={onForgotten}>
                {t('forgotten')}
              </Button>
            </Inline>
            <div role="status">
              {busy && (
                <Text look="secondary" tone="second">
                  {t('busy')}
                </Text>
              )}
            </div>
          </Form>
        </div>
      </Page>
    </Screen>
  )
}
