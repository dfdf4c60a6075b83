import type { Register, Texts } from '#i18n'
import { startTexts } from '#i18n'
import type { Device } from '#vault'
import { useState } from 'react'
import { isTheme, type Theme } from '#screens/defaults'

/** How this device looks and speaks. Kept unsealed, as the unlock page needs it. */
export interface DevicePreferences {
  readonly texts: Texts
  readonly theme: Theme
  readonly chooseRegister: (register: Register) => void
  readonly chooseTheme: (theme: Theme) => void
}

/** Starts with what was read of the device, and keeps what is chosen. */
export function useDevicePreferences(
  device: Device,
  first: Pick<DevicePreferences, 'texts' | 'theme'>,
): DevicePreferences {
  const [texts, setTexts] = useState(first.texts)
  const [theme, setTheme] = useState(first.theme)
  return {
    texts,
    theme,
    chooseRegister: (register) => {
      void startTexts(register).then(setTexts)
      void device.write({ register })
    },
    chooseTheme: (chosen) => {
      applyTheme(chosen)
      setTheme(chosen)
      void device.write({ theme: chosen })
    },
  }
}

/** Puts a theme on the whole page; `system` leaves it to the device. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme')
  else document.documentElement.setAttribute('data-theme', theme)
}

/** The theme that a preference names; `system` where it names none. */
export function themeFrom(preference: string | undefined): Theme {
  return isTheme(preference) ? preference : 'system'
}
