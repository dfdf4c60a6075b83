import { useText } from '#i18n'
import { Button, Notice } from '#ui'
import { useEffect, useState } from 'react'
import type { AppParts } from '../parts'

/** When the browser closed the database under us: a newer Beraad elsewhere, or storage that was cleared. */
export function StorageBar({ vault }: { readonly vault: AppParts['vault'] }) {
  const t = useText('errors')
  const overview = useText('overview')
  const [closed, setClosed] = useState(false)
  useEffect(() => vault.onStorageClosed(() => setClosed(true)), [vault])
  if (!closed) return null
  return (
    <Notice
      kind="error"
      action={
        <Button data-action="reload" onClick={() => window.location.reload()}>
          {overview('error.reload')}
        </Button>
      }
    >
      {t('storage-closed')}
    </Notice>
  )
}
