import { useText } from '#i18n'
import type { Desk } from '#meeting'
import { Button, Notice } from '#ui'
import type { StorageClosed } from '#vault'
import { useEffect, useState } from 'react'
import type { AppParts } from '../parts'

interface StorageBarProps {
  readonly vault: AppParts['vault']
  readonly desk: Desk
}

/**
 * When the browser closed the database under us: a newer Beraad elsewhere, or storage that was cleared. What is not on
 * disk by then is in this window alone, and the case can be kept as a file.
 */
export function StorageBar({ vault, desk }: StorageBarProps) {
  const t = useText('errors')
  const overview = useText('overview')
  const [closed, setClosed] = useState<StorageClosed | null>(null)
  useEffect(() => vault.onStorageClosed(setClosed), [vault])
  if (closed === null) return null
  const left = desk.present()
  const keep = () => {
    if (left === null) return
    void import('#documents').then(({ downloadCase }) =>
      downloadCase(left.getState().history.state),
    )
  }
  return (
    <Notice
      kind="error"
      action={
        <>
          {left !== null && (
            <Button data-action="keep-as-file" onClick={keep}>
              {overview('mishap.closed.keep')}
            </Button>
          )}
          <Button data-action="reload" onClick={() => window.location.reload()}>
            {overview('error.reload')}
          </Button>
        </>
      }
    >
      {closed === 'newer-version' ? overview('mishap.newer') : t('storage-closed')}{' '}
      {left !== null && overview('mishap.closed.unsaved')}
    </Notice>
  )
}
