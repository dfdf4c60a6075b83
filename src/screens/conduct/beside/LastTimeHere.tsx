import { lastTime } from '#conference'
import { findQuestion } from '#guide'
import { formatDate, useText, useTexts } from '#i18n'
import { EmptyState, EntryList, Section } from '#ui'
import { useMemo } from 'react'
import { useCaseState, useConduct, useMeeting } from '../context'
import styles from './Beside.module.css'
import { LastTimeRows } from './LastTimeRows'

/** What was answered to this same question the last time. */
export function LastTimeHere() {
  const t = useText('conduct')
  const { register } = useTexts()
  const { guide } = useConduct()
  const state = useCaseState()
  const meeting = useMeeting()
  const { place } = meeting
  const last = useMemo(() => {
    if (place?.question === undefined) return undefined
    const question = findQuestion(guide, place.phase, place.question)
    return question && lastTime(state, meeting, place.phase, question)
  }, [guide, state, meeting, place])
  if (last === undefined) {
    return (
      <div className={styles.quiet}>
        <EmptyState>{t('lastTime.none')}</EmptyState>
      </div>
    )
  }
  return (
    <div className={styles.notes}>
      <Section
        heading={formatDate(last.meeting.plan.start, 'long', register)}
        level={3}
        look="label"
      >
        <EntryList label={t('beside.lastTime')}>
          <LastTimeRows last={last} />
        </EntryList>
      </Section>
    </div>
  )
}
