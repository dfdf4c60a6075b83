import { useText } from '#i18n'
import { addresses, hrefOf } from '#screens/addresses'
import { Button, buttonClass, Notice } from '#ui'
import { useState } from 'react'
import { useApp } from '../AppContext'
import { useStorage } from '../settings/useStorage'

/** Once a start is enough. */
const told = new WeakSet<object>()

interface PersistenceBarProps {
  /** Whether there is something that is in no backup yet. */
  readonly atStake: boolean
}

/**
 * When the browser does not promise to keep what is stored, and there is something that it could clear for good; or when it
 * waits until its user says whether it shall.
 */
export function PersistenceBar({ atStake }: PersistenceBarProps) {
  const { vault } = useApp()
  const storage = useStorage()
  const t = useText('overview')
  const [understood, setUnderstood] = useState(told.has(vault))
  if (storage?.answer === 'waiting') {
    return (
      <div data-mishap="waiting">
        <Notice kind="caution" title={t('mishap.waiting.title')}>
          {t('mishap.waiting.words')}
        </Notice>
      </div>
    )
  }
  if (storage?.answer !== 'refused' || !atStake || understood) return null
  const close = () => {
    told.add(vault)
    setUnderstood(true)
  }
  return (
    <Notice
      kind="caution"
      title={t('mishap.persistence.title')}
      action={
        <>
          <a className={buttonClass({ size: 'small' })} href={hrefOf(addresses.backup)}>
            {t('mishap.persistence.backup')}
          </a>
          <Button size="small" kind="quiet" data-action="understood" onClick={close}>
            {t('mishap.understood')}
          </Button>
        </>
      }
    >
      {t('mishap.persistence.words')}
    </Notice>
  )
}
