import { isRegister, textsBeforeUnlock } from '#i18n'
import { ignoreSecondClicks, keepFocus } from '#ui'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { themeFrom, applyTheme } from './preferences/useDevicePreferences'
import type { AppDeps } from './deps'

/** Shows the app in that place, in the words and the colours of this device. */
export async function showApp(place: HTMLElement, parts: AppDeps): Promise<void> {
  const preferences = await parts.vault.device.read()
  const theme = themeFrom(preferences.theme)
  applyTheme(theme)
  ignoreSecondClicks(window)
  keepFocus(document)
  const texts = await textsBeforeUnlock(
    isRegister(preferences.register) ? preferences.register : 'nl',
  )
  createRoot(place).render(
    <StrictMode>
      <App parts={parts} texts={texts} theme={theme} />
    </StrictMode>,
  )
}
