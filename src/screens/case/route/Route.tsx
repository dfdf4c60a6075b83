import { throughPhases } from '#conference'
import { useText } from '#i18n'
import { useCase } from '#meeting'
import { Section } from '#ui'
import { useMemo } from 'react'
import { useCaseParts } from '../CaseContext'
import { MeetingOnRoute } from './MeetingOnRoute'
import styles from './Route.module.css'

/** The way of the case through the phases, from its first meeting on; nothing before the first began. */
export function Route() {
  const t = useText('case')
  const history = useCase(useCaseParts().store, (open) => open.history)
  const route = useMemo(() => throughPhases(history), [history])
  if (route.length === 0) return null
  return (
    <Section heading={t('route')} lead={t('route.lead')}>
      <ol role="list" className={styles.route} aria-label={t('route')}>
        {route.map((each) => (
          <MeetingOnRoute key={each.meeting.id} stop={each} />
        ))}
      </ol>
    </Section>
  )
}
