import { useText } from '#i18n'
import { Button, Notice } from '#ui'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { meetingIsOpen } from './meetingIsOpen'
import type { WatchUpdates } from './watchUpdates'

/** Says quietly that a newer Beraad lies ready; never on the pages of a meeting. */
export function UpdateBar({ watch }: { readonly watch: WatchUpdates }) {
  const [renew, setRenew] = useState<(() => void) | null>(null)
  useEffect(() => watch((start) => setRenew(() => start)), [watch])
  const t = useText('overview')
  const [later, setLater] = useState(false)
  const busy = useSyncExternalStore(onAddress, () => meetingIsOpen(window.location.hash))
  if (renew === null || later || busy) return null
  return (
    <Notice
      title={t('update.title')}
      action={
        <>
          <Button size="small" data-action="renew" onClick={renew}>
            {t('update.now')}
          </Button>
          <Button size="small" kind="quiet" data-action="later" onClick={() => setLater(true)}>
            {t('update.later')}
          </Button>
        </>
      }
    >
      {t('update.words')}
    </Notice>
  )
}

function onAddress(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
