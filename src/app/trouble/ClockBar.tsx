import { useText } from '#i18n'
import { useCase, type OpenCaseStore } from '#meeting'
import { Button, Notice } from '#ui'
import { useState } from 'react'
import { useApp } from '../AppContext'
import { isSetAhead } from './isSetAhead'
import { isSetBack } from './isSetBack'

/**
 * When the clock of this device stands before what was kept last, or a day and more after it in a meeting that runs: times and
 * minutes would not be true.
 */
export function ClockBar({ store }: { readonly store: OpenCaseStore }) {
  const { clock } = useApp()
  const t = useText('overview')
  const [understood, setUnderstood] = useState(false)
  // The time is asked for when something is kept or a page opens: a clock is not set every second.
  const wrong = useCase(store, ({ history: { facts, state } }) => {
    const now = clock.now()
    if (isSetBack(facts, now)) return 'clock'
    return isSetAhead(facts, state, now) ? 'ahead' : null
  })
  if (wrong === null || understood) return null
  return (
    <Notice
      kind="caution"
      title={t(`mishap.${wrong}.title`)}
      action={
        <Button size="small" data-action="understood" onClick={() => setUnderstood(true)}>
          {t('mishap.understood')}
        </Button>
      }
    >
      {t(`mishap.${wrong}.words`)}
    </Notice>
  )
}
