import type { MeetingOnTheWay } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { Mark } from '#ui'
import { PhaseOnRoute } from './PhaseOnRoute'
import styles from './Route.module.css'

/** One meeting: its day, and beside it the phases that it worked in. */
export function MeetingOnRoute({ stop: { meeting, phases } }: { readonly stop: MeetingOnTheWay }) {
  const t = useText('case')
  const { register } = useTexts()
  return (
    <li className={styles.meeting} data-route-meeting={meeting.id}>
      <div className={styles.when}>
        {formatDate(meeting.plan.start, 'long', register)}
        {meeting.status === 'running' && (
          <div>
            <Mark tone="accent">{t('route.running')}</Mark>
          </div>
        )}
      </div>
      <div className={styles.phases}>
        {phases.map((each) => (
          <PhaseOnRoute key={each.at} stop={each} />
        ))}
      </div>
    </li>
  )
}
