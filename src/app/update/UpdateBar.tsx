import { useText } from '#i18n'
import { Button, Notice } from '#ui'
import { useState } from 'react'
import { renewWhenFree } from './renewWhenFree'
import { useMeetingHere } from './useMeetingHere'
import type { Renewal } from './useRenewal'

interface UpdateBarProps {
  readonly renewal: Renewal
  /** Whether this window must stay as it is: a meeting runs in it, or it holds what is nowhere else. */
  readonly busy: boolean
}

/** Says quietly that a newer Beraad lies ready; never while a meeting runs, in this window or in another. */
export function UpdateBar({ renewal, busy }: UpdateBarProps) {
  const { renew, putOff } = renewal
  const t = useText('overview')
  const [waits, setWaits] = useState(false)
  useMeetingHere(busy)
  if (renew === null || busy) return null
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
          <Button size="small" kind="quiet" data-action="later" onClick={putOff}>
            {t('update.later')}
          </Button>
        </>
      }
    >
      {waits ? t('update.waits') : t('update.words')}
    </Notice>
  )
}
