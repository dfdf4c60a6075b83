import { useText } from '#i18n'
import { SettingsScreen } from '#screens/settings'
import { useApp } from '../AppContext'
import { useErasure } from '../settings/useErasure'
import { useSettings } from '../settings/useSettings'
import { useStorage } from '../settings/useStorage'
import { VERSION } from '../version'

/** The settings, with what they need of the vault and the device. */
export function SettingsPage() {
  const { door, looks, vault } = useApp()
  const { settings, keep, trouble } = useSettings()
  const storage = useStorage()
  const erasure = useErasure()
  const t = useText('errors')
  return (
    <SettingsScreen
      register={looks.texts.register}
      onRegister={looks.chooseRegister}
      theme={looks.theme}
      onTheme={looks.chooseTheme}
      door={door}
      settings={settings}
      onSettings={keep}
      trouble={trouble === null ? null : t(trouble)}
      storage={storage}
      erasure={erasure}
      onErase={vault.erasure.goOn}
      version={VERSION}
    />
  )
}
