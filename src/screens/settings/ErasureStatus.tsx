import { useText } from '#i18n'
import { Button, Inline, Section, Text } from '#ui'
import { useState } from 'react'
import type { Erasure } from './storage'

interface ErasureStatusProps {
  readonly erasure: Erasure
  /** Goes on with what is left of erasing. */
  readonly onErase: () => Promise<unknown>
}

/** Whether what was erased is gone from the disk too, and what a disk keeps all the same. */
export function ErasureStatus({ erasure, onErase }: ErasureStatusProps) {
  const t = useText('settings')
  const [busy, setBusy] = useState(false)
  if (erasure === null) return null
  const { erased, why } = erasure
  const goOn = async () => {
    if (busy) return
    setBusy(true)
    await onErase()
    setBusy(false)
  }
  return (
    <Section heading={t('erasure')}>
      <div data-erasure={erased} data-why={why ?? undefined} role="status">
        <Text measured>{t(why === null ? `erasure.${erased}` : `erasure.not-yet.${why}`)}</Text>
      </div>
      {why === 'unfinished' && (
        <Inline>
          <Button aria-disabled={busy} data-action="finish-erasing" onClick={() => void goOn()}>
            {t('erasure.finish')}
          </Button>
        </Inline>
      )}
      <Text measured look="secondary" tone="second">
        {t('erasure.disk')}
      </Text>
    </Section>
  )
}
