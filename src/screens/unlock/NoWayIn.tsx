import { useText } from '#i18n'
import { Button, ConfirmDialog, Page, Text } from '#ui'
import { useState } from 'react'
import { Screen, Trouble } from '../shared'
import type { VaultAccess, AccessTrouble } from './vaultAccess'
import { useTroubleWords } from './useTroubleWords'

interface NoWayInProps {
  readonly door: VaultAccess
  /** What nobody could open was cleared: a vault can be set up. */
  readonly onCleared: () => void
}

/** There are cases here and no key opens them any more: said as it is, with the way to begin anew and put a backup back. */
export function NoWayIn({ door, onCleared }: NoWayInProps) {
  const t = useText('unlock')
  const say = useTroubleWords()
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<AccessTrouble | null>(null)
  const clear = async () => {
    setAsking(false)
    const cleared = await door.beginAnew()
    if (cleared.ok) onCleared()
    else setTrouble(cleared.refusal)
  }
  return (
    <Screen name="no-way-in">
      <Page title={t('noWayIn.title')} lead={t('noWayIn.lead')} width="narrow" centred>
        <Trouble words={trouble === null ? null : say(trouble)} />
        <Text measured>{t('noWayIn.words')}</Text>
        <div>
          <Button data-action="begin-anew" onClick={() => setAsking(true)}>
            {t('noWayIn.go')}
          </Button>
        </div>
      </Page>
      <ConfirmDialog
        open={asking}
        title={t('noWayIn.ask')}
        confirmLabel={t('noWayIn.yes')}
        cancelLabel={t('noWayIn.no')}
        onConfirm={() => void clear()}
        onCancel={() => setAsking(false)}
        caution
      >
        <Text>{t('noWayIn.what')}</Text>
      </ConfirmDialog>
    </Screen>
  )
}
