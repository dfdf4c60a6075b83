import type { Texts } from '#i18n'
import { TextsProvider } from '#i18n'
import { RequireUnlocked } from './RequireUnlocked'
import { CatchErrors } from './trouble/CatchErrors'
import { useDevicePreferences } from './preferences/useDevicePreferences'
import type { Theme } from '#screens/defaults'
import type { AppDeps } from './deps'

interface AppProps {
  readonly parts: AppDeps
  readonly texts: Texts
  readonly theme: Theme
}

/** The whole console, in the words and the colours of this device. */
export function App({ parts, texts, theme }: AppProps) {
  const looks = useDevicePreferences(parts.vault.device, { texts, theme })
  return (
    <TextsProvider texts={looks.texts}>
      <CatchErrors>
        <RequireUnlocked parts={parts} looks={looks} />
      </CatchErrors>
    </TextsProvider>
  )
}
