import { textsBeforeUnlock, TextsProvider } from '#i18n'
import { createRoot } from 'react-dom/client'
import { StartTrouble, type StartTroubleCode } from './trouble/StartTrouble'

/** Shows why Beraad cannot begin. In Dutch: what this device prefers cannot be read. */
export async function showStartTrouble(place: HTMLElement, code: StartTroubleCode): Promise<void> {
  const texts = await textsBeforeUnlock('nl')
  createRoot(place).render(
    <TextsProvider texts={texts}>
      <StartTrouble code={code} />
    </TextsProvider>,
  )
}
