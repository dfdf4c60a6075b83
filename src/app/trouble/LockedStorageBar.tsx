import { useText } from '#i18n'
import { Button, Notice } from '#ui'
import type { AppDeps } from '../deps'
import { useStorageClosed } from './useStorageClosed'

interface LockedStorageBarProps {
  readonly vault: AppDeps['vault']
  /** Whether something waits in this window, which would go if it were loaded anew. */
  readonly left: boolean
}

/** On the locked page: that the browser closed the database, and what it still has. Nothing of a case is in reach from here. */
export function LockedStorageBar({ vault, left }: LockedStorageBarProps) {
  const t = useText('overview')
  const closed = useStorageClosed(vault)
  if (closed === null) return null
  return (
    <div data-mishap={closed}>
      <Notice
        kind="error"
        action={
          !left && (
            <Button data-action="reload" onClick={() => window.location.reload()}>
              {t('error.reload')}
            </Button>
          )
        }
      >
        {t(`mishap.closed.${closed}`)}
      </Notice>
    </div>
  )
}
