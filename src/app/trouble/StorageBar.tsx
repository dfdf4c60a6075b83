import { useText } from '#i18n'
import { useProof, type VaultAccess } from '#screens/unlock'
import { Button, Notice } from '#ui'
import { useState, useSyncExternalStore } from 'react'
import type { OpenDesk } from '../openDesk'
import type { AppDeps } from '../deps'
import { keepAsFile } from './keepAsFile'
import { useStorageClosed } from './useStorageClosed'

interface StorageBarProps {
  readonly vault: AppDeps['vault']
  readonly desk: OpenDesk
  readonly door: VaultAccess
}

/**
 * When the browser closed the database under an open window: what the disk still has, as it was looked up. Where the case that
 * lies open is in this window alone, it is kept as a file before anything is loaded anew.
 */
export function StorageBar({ vault, desk, door }: StorageBarProps) {
  const t = useText('overview')
  const closed = useStorageClosed(vault)
  const [outcome, setOutcome] = useState<'kept' | 'notKept' | null>(null)
  const proof = useProof(door)
  const stays = useSyncExternalStore(desk.onChange, desk.mustStay)
  if (closed === null) return null
  const keep = () =>
    proof.ask(() => void keepAsFile(desk).then((kept) => setOutcome(kept ? 'kept' : 'notKept')))
  const left = desk.present() !== null
  return (
    <div data-mishap={closed}>
      <Notice
        kind="error"
        action={
          <>
            {left && (
              <Button kind={stays ? 'primary' : 'plain'} data-action="keep-as-file" onClick={keep}>
                {t('mishap.closed.keep')}
              </Button>
            )}
            {!stays && (
              <Button data-action="reload" onClick={() => window.location.reload()}>
                {t('error.reload')}
              </Button>
            )}
          </>
        }
      >
        <p>{t(`mishap.closed.${closed}`)}</p>
        {outcome === 'notKept' && <p>{t('mishap.closed.notKept')}</p>}
        {outcome === 'kept' && !stays && <p>{t('mishap.closed.kept')}</p>}
        {stays && <p>{t('mishap.closed.left')}</p>}
      </Notice>
      {proof.dialog}
    </div>
  )
}
