import { useText } from '#i18n'
import { BEGINS, Button, Dialog, PasswordField, Text } from '#ui'
import { useId, useState } from 'react'
import { Form } from '../shared'
import type { VaultAccess, AccessTrouble } from './vaultAccess'
import { useHasDeviceKey } from './useHasDeviceKey'
import { useTroubleWords } from './useTroubleWords'
import { useWait } from './useWait'

interface ProofDialogProps {
  readonly door: VaultAccess
  readonly onProven: () => void
  readonly onCancel: () => void
}

/** Asks who it is before everything leaves this device at once: a colleague at an open laptop has no passphrase. */
export function ProofDialog({ door, onProven, onCancel }: ProofDialogProps) {
  const t = useText('unlock')
  const say = useTroubleWords()
  const form = useId()
  const [passphrase, setPassphrase] = useState('')
  const [trouble, setTrouble] = useState<AccessTrouble | null>(null)
  const [busy, setBusy] = useState(false)
  const [seconds, look] = useWait(door.waitBeforeUnlock)
  const hasDeviceKey = useHasDeviceKey(door)

  const show = async (way: () => ReturnType<VaultAccess['prove']>) => {
    if (busy) return
    setBusy(true)
    const proven = await way()
    setBusy(false)
    if (proven.ok) return onProven()
    setTrouble(proven.refusal)
    look()
  }

  return (
    <Dialog
      open
      width="narrow"
      title={t('proof.title')}
      onClose={onCancel}
      actions={
        <>
          <Button data-action="cancel-proof" onClick={onCancel}>
            {t('proof.cancel')}
          </Button>
          {hasDeviceKey && (
            <Button
              aria-disabled={busy}
              data-action="prove-device"
              onClick={() => void show(door.deviceKey.prove)}
            >
              {t('proof.device')}
            </Button>
          )}
          <Button type="submit" form={form} kind="primary" aria-disabled={busy} data-action="prove">
            {t('proof.go')}
          </Button>
        </>
      }
    >
      <Form id={form} name="proof" onSubmit={() => void show(() => door.prove({ passphrase }))}>
        <Text measured>{t('proof.words')}</Text>
        <PasswordField
          label={t('passphrase')}
          error={trouble === null ? '' : say(trouble)}
          help={seconds > 0 ? t('waiting', { count: seconds }) : undefined}
          value={passphrase}
          onChange={setPassphrase}
          showLabel={t('show')}
          capsLockWarning={t('capsLock')}
          purpose="current"
          data-field="proof-passphrase"
          ref={BEGINS.ref()}
          data-initial-focus=""
        />
        <div role="status">
          {busy && (
            <Text look="secondary" tone="second">
              {t('busy')}
            </Text>
          )}
        </div>
      </Form>
    </Dialog>
  )
}
