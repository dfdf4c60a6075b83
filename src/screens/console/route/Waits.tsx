import type { Place } from '#guide'
import { useText } from '#i18n'
import { VisuallyHidden } from '#ui'
import { useSyncExternalStore } from 'react'
import { useConduct, useOfMeeting } from '../../running'
import styles from './Route.module.css'

/** In the route: something was typed here and is not noted yet. A sign and words, no hue alone. */
export function Waits() {
  const t = useText('conduct')
  return (
    <span data-waits="" title={t('route.waits')} className={styles.waits}>
      <span aria-hidden="true">✎</span>
      <VisuallyHidden>{t('route.waits')}</VisuallyHidden>
    </span>
  )
}

/** Whether something was typed or chosen at this place, in the part that runs, and not noted yet. */
export function useWaitingHere({ phase, step, question }: Place): boolean {
  const { drafts, meetingId } = useConduct()
  const part = useOfMeeting((meeting) => meeting.part)
  return useSyncExternalStore(drafts.onWaiting, () =>
    drafts.waiting().some(({ meeting, part: typedIn, place }) => {
      if (meeting !== meetingId || typedIn !== part || place === null) return false
      if (place.phase !== phase || place.step !== step) return false
      return question === undefined || place.question === question
    }),
  )
}
