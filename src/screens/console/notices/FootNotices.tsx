import { useText } from '#i18n'
import { Button, Notice } from '#ui'
import { useRefusal } from '../state/refusal'
import { useUndoing } from '../undoing/UndoingProvider'
import { useWhatWasUndone } from '../undoing/useWhatWasUndone'
import styles from './Notices.module.css'
import { ReserveNotice } from './ReserveNotice'

/** Quiet sentences at the foot of the question: they lie over it, so that nothing moves. */
export function FootNotices() {
  return (
    <div className={styles.foot}>
      <ReserveNotice />
      <NotDone />
      <WhatWasUndone />
    </div>
  )
}

/** Why the last thing asked for did not happen; gone with the next thing that does. */
function NotDone() {
  const t = useText('conduct')
  const errors = useText('errors')
  const { code, show } = useRefusal()
  if (code === null) return null
  return (
    <Notice
      kind="caution"
      action={
        <Button kind="quiet" size="small" data-do="dismiss" onClick={() => show(null)}>
          {t('notice.dismiss')}
        </Button>
      }
    >
      {errors(code)}
    </Notice>
  )
}

/** What undo or redo did, until something else is done. */
function WhatWasUndone() {
  const t = useText('conduct')
  const { forget } = useUndoing()
  const words = useWhatWasUndone()
  if (words === null) return null
  return (
    <Notice
      isHeard
      action={
        <Button kind="quiet" size="small" data-do="dismiss" onClick={forget}>
          {t('notice.dismiss')}
        </Button>
      }
    >
      <span data-undone>{words}</span>
    </Notice>
  )
}
