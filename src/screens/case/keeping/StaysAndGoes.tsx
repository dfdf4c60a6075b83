import { closingCounts } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { Section, Text } from '#ui'
import { useMemo } from 'react'
import { localDay } from '#base'
import { useCaseParts, useCaseState } from '../CaseContext'

/** What stays of the case and what goes when only its agreements are kept, and where it still is. */
export function StaysAndGoes() {
  const t = useText('case')
  const { register } = useTexts()
  const { store, lastBackup, erased } = useCaseParts()
  const { meetings } = useCaseState()
  const counts = useMemo(() => closingCounts(store.getState().history.facts), [store])
  const planned = meetings.filter(({ status }) => status === 'planned').length
  const { agreements, bottomLines, entries, scores, notes } = counts
  return (
    <>
      <Section heading={t('close.stays')} level={3} look="label">
        <Text measured>
          {t('close.stays.agreements', { count: agreements })}{' '}
          {t('close.stays.bottomLines', { count: bottomLines })} {t('close.stays.rest')}
        </Text>
      </Section>
      <Section heading={t('close.goes')} level={3} look="label">
        <Text measured>
          {t('close.goes.entries', { count: entries })} {t('close.goes.scores', { count: scores })}{' '}
          {t('close.goes.notes', { count: notes })} {t('close.goes.rest')}
          {planned > 0 && ` ${t('close.goes.planned', { count: planned })}`}
          {erased === 'not-possible' && ` ${t('erased.not-possible')}`}
        </Text>
      </Section>
      <Text measured look="secondary" tone="second">
        {t('close.backups')}{' '}
        {lastBackup !== null &&
          t('close.backups.last', {
            date: formatDate(localDay(lastBackup), 'long', register),
          })}{' '}
        {t('close.learn')}
      </Text>
    </>
  )
}
