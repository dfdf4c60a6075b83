import { useText } from '#i18n'
import { Page, Section, Text } from '#ui'
import { useState } from 'react'
import { addresses, hrefOf } from '../addresses'
import { Back, Trouble, Screen } from '../shared'
import { type VaultAccess, RecoveryKey } from '../unlock'
import { AcuteSettings } from './AcuteSettings'
import { DeviceKeySettings } from './DeviceKeySettings'
import { KeepSettings } from './KeepSettings'
import { KeyboardSettings } from './KeyboardSettings'
import { KeySettings } from './KeySettings'
import { LockSettings } from './LockSettings'
import { LooksSettings, type LooksSettingsProps } from './LooksSettings'
import { MeetingSettings } from './MeetingSettings'
import type { Settings } from '../defaults'
import { ErasureStatus } from './ErasureStatus'
import type { Erasure, Storage } from './storage'
import { StorageStatus } from './StorageStatus'
import { PaperSettings } from './PaperSettings'

interface SettingsScreenProps extends LooksSettingsProps {
  readonly door: VaultAccess
  /** Null while they are read. */
  readonly settings: Settings | null
  readonly onSettings: (settings: Settings) => void
  /** Why they could not be read or kept, in words. */
  readonly trouble: string | null
  readonly storage: Storage
  readonly erasure: Erasure
  /** Goes on with what is left of erasing. */
  readonly onErase: () => Promise<unknown>
  readonly version: string
}

/** What can be set, and how this device keeps what is in it. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { door, settings, onSettings, trouble, storage, erasure, onErase, version, ...looks } =
    props
  const t = useText('settings')
  const overview = useText('overview')
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  if (recoveryKey !== null) {
    return <RecoveryKey recoveryKey={recoveryKey} onKept={() => setRecoveryKey(null)} />
  }
  return (
    <Screen name="settings">
      <Page
        title={t('title')}
        back={<Back href={hrefOf(addresses.overview)}>{overview('title')}</Back>}
      >
        <Trouble words={trouble} />
        <LooksSettings {...looks} />
        {settings !== null && <KeyboardSettings settings={settings} onChange={onSettings} />}
        {settings !== null && <MeetingSettings settings={settings} onChange={onSettings} />}
        {settings !== null && <AcuteSettings settings={settings} onChange={onSettings} />}
        {settings !== null && <PaperSettings settings={settings} onChange={onSettings} />}
        {settings !== null && <KeepSettings settings={settings} onChange={onSettings} />}
        {settings !== null && <LockSettings settings={settings} onChange={onSettings} />}
        <KeySettings door={door} erasure={erasure} onRecoveryKey={setRecoveryKey} />
        <DeviceKeySettings door={door} again={erasure?.again.includes('device') ?? false} />
        <ErasureStatus erasure={erasure} onErase={onErase} />
        <StorageStatus storage={storage} />
        <Section heading={t('about')}>
          <Text measured>{t('about.words')}</Text>
          <Text look="secondary" tone="second">
            {t('about.version', { version })}
          </Text>
        </Section>
      </Page>
    </Screen>
  )
}
