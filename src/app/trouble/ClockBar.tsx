import { useText } from '#i18n'
import { useCase, type OpenCaseStore } from '#meeting'
import { Button, Notice } from '#ui'
import { useState } from 'react'
import { useApp } from '../AppContext'
import { isSetBack } from './isSetBack'

/** When the clock of this device stands before what was kept last: times and minutes would not be true. */
export function ClockBar({ store }: { readonly store: OpenCaseStore }) {
  const { clock } = useApp()
  const t = useText('overview')
  const [understood, setUnderstood] = useState(false)
  // The time is asked for when something is kept or a page opens: a clock is not set back every second.
  const setBack = useCase(store, ({ history }) => isSetBack(history.facts, clock.now()))
  if (!setBack || understood) return null
  return (
    <Notice
      kind="caution"
      title={t('mishap.clock.title')}
      action={
        <Button size="small" data-action="understood" onClick={() => setUnderstood(true)}>
          {t('mishap.understood')}
        </Button>
      }
    >
      {t('mishap.clock.words')}
    </Notice>
  )
}
