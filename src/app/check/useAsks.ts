import { tryPdf } from '#documents'
import { useTexts } from '#i18n'
import type { Asks } from '#screens/check'
import { browserAsks } from '#screens/check'
import { useMemo } from 'react'
import { useApp } from '../AppContext'
import { sealsAndOpens } from './sealsAndOpens'

/** Whom the page asks whether all is ready: the browser, the vault, the printer of documents. */
export function useAsks(): Asks {
  const { vault, loadBackups, clock } = useApp()
  const { register } = useTexts()
  return useMemo(
    () => ({
      ...browserAsks(window, 'serviceWorker' in navigator ? navigator.serviceWorker : undefined),
      storage: vault.persistence,
      seals: () => sealsAndOpens(vault.drafts),
      backup: async () => {
        const read = await (await loadBackups()).reminder()
        return read.ok ? read.value : null
      },
      printsPdf: () => tryPdf(register),
      now: clock.now,
    }),
    [vault, loadBackups, clock, register],
  )
}
