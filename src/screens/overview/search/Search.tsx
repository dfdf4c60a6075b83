import { useText } from '#i18n'
import { EmptyState, Section, Text } from '#ui'
import { useMemo } from 'react'
import type { CaseRow } from '../caseRow'
import { Found } from './Found'
import { findIn, makeIndex } from './searchIndex'

interface SearchProps {
  readonly rows: readonly CaseRow[]
  readonly typed: string
  /** ISO date. */
  readonly today: string
}

/** What is found of what was typed; in the practice case apart, and not counted. */
export function Search({ rows, typed, today }: SearchProps) {
  const t = useText('overview')
  const [index, practice] = useMemo(
    () => [
      makeIndex(rows.filter(({ summary }) => summary?.practice !== true)),
      makeIndex(rows.filter(({ summary }) => summary?.practice === true)),
    ],
    [rows],
  )
  const found = useMemo(() => findIn(index, typed), [index, typed])
  const practised = useMemo(() => findIn(practice, typed), [practice, typed])
  return (
    <>
      <div role="status" data-count={found.length}>
        {found.length === 0 ? (
          <EmptyState>{t('notFound')}</EmptyState>
        ) : (
          <Text tone="second">{t('found', { count: found.length })}</Text>
        )}
      </div>
      <Found key={typed} found={found} level={2} today={today} />
      {practised.length > 0 && (
        <Section heading={t('practice.code')}>
          <Found key={typed} found={practised} level={3} today={today} />
        </Section>
      )}
    </>
  )
}
