import type { Texts } from '#i18n'
import { TextsProvider } from '#i18n'
import { Gate } from './Gate'
import { CatchErrors } from './trouble/CatchErrors'
import { useLooks } from './looks/useLooks'
import type { Theme } from '#screens/defaults'
import type { AppParts } from './parts'

interface AppProps {
  readonly parts: AppParts
  readonly texts: Texts
  readonly theme: Theme
}

/** The whole console, in the words and the colours of this device. */
export function App({ parts, texts, theme }: AppProps) {
  const looks = useLooks(parts.vault.device, { texts, theme })
  return (
    <TextsProvider texts={looks.texts}>
      <CatchErrors>
        <Gate parts={parts} looks={looks} />
      </CatchErrors>
    </TextsProvider>
  )
}
