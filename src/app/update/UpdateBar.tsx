import { useText } from '#i18n'
import type { Desk } from '#meeting'
import { Button, Notice } from '#ui'
import { useEffect, useState } from 'react'
import { renewWhenFree } from './renewWhenFree'
import { useMeetingHere } from './useMeetingHere'
import type { WatchUpdates } from './watchUpdates'

interface UpdateBarProps {
  readonly watch: WatchUpdates
  readonly desk: Desk
}

/** Says quietly that a newer Beraad lies ready; never while a meeting runs, in this window or in another. */
export function UpdateBar({ watch, desk }: UpdateBarProps) {
  const [renew, setRenew] = useState<(() => void) | null>(null)
  useEffect(() => watch((start) => setRenew(() => start)), [watch])
  const t = useText('overview')
  const [later, setLater] = useState(false)
  const [waits, setWaits] = useState(false)
  const busy = useMeetingHere(desk)
  if (renew === null || later || busy) return null
  return (
    <Notice
      title={t('update.title')}
      action={
        <>
          <Button
            size="small"
            data-action="renew"
            onClick={() => void renewWhenFree(renew).then((done) => setWaits(!done))}
          >
            {t('update.now')}
          </Button>
          <Button size="small" kind="quiet" data-action="later" onClick={() => setLater(true)}>
            {t('update.later')}
          </Button>
        </>
      }
    >
      {waits ? t('update.waits') : t('update.words')}
    </Notice>
  )
}
