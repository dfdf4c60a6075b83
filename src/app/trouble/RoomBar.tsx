import { useText } from '#i18n'
import { addresses, hrefOf } from '#screens/addresses'
import { Button, buttonClass, Notice } from '#ui'
import { useEffect, useState } from 'react'
import type { AppDeps } from '../deps'

const MEGABYTE = 1_000_000
/** With less left than this, a browser may soon clear all that a page keeps; in bytes. */
const LITTLE = 150 * MEGABYTE
/** How often it is asked, in milliseconds: a disk fills up during a meeting too. */
const EVERY = 120_000

/** Before the disk is full: how much is left, while there is time to do something. */
export function RoomBar({ vault }: { readonly vault: AppDeps['vault'] }) {
  const t = useText('overview')
  const left = useRoomLeft(vault)
  const [understood, setUnderstood] = useState(false)
  if (left === null || left > LITTLE || understood) return null
  return (
    <div data-mishap="room">
      <Notice
        kind="caution"
        title={t('mishap.room.title', { room: Math.floor(left / MEGABYTE) })}
        action={
          <>
            <a className={buttonClass({ size: 'small' })} href={hrefOf(addresses.backup)}>
              {t('mishap.persistence.backup')}
            </a>
            <Button
              size="small"
              kind="quiet"
              data-action="understood"
              onClick={() => setUnderstood(true)}
            >
              {t('mishap.understood')}
            </Button>
          </>
        }
      >
        {t('mishap.room.words')}
      </Notice>
    </div>
  )
}

/** How many bytes are left for the vault; null where the browser does not say. */
function useRoomLeft({ room }: AppDeps['vault']): number | null {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    let here = true
    const ask = async () => {
      const { usage, quota } = await room()
      if (here) setLeft(usage === null || quota === null ? null : Math.max(0, quota - usage))
    }
    void ask()
    const timer = setInterval(() => void ask(), EVERY)
    return () => {
      here = false
      clearInterval(timer)
    }
  }, [room])
  return left
}
