import { useText } from '#i18n'
import { EmptyState, Page, Section, Text } from '#ui'
import { useMemo } from 'react'
import { addresses, hrefOf } from '../addresses'
import type { CaseRow } from '../overview'
import { Back, Screen, Trouble } from '../shared'
import { AgreementTable } from './AgreementTable'
import { AllOpen } from './AllOpen'
import { sortRows, openRows } from './openRow'

interface AgreementsScreenProps {
  /** Null while they are read. */
  readonly rows: readonly CaseRow[] | null
  /** Why they could not be read, in words. */
  readonly trouble: string | null
  /** ISO date. */
  readonly today: string
}

/** Every agreement that is open, of all cases together; those of the practice case apart. */
export function AgreementsScreen({ rows, trouble, today }: AgreementsScreenProps) {
  const t = useText('agreements')
  const overview = useText('overview')
  const real = useMemo(() => openRows(rows ?? [], false), [rows])
  const practice = useMemo(() => sortRows(openRows(rows ?? [], true), 'date'), [rows])
  const unreadable = rows?.filter(({ summary }) => summary === null).length ?? 0
  return (
    <Screen name="agreements">
      <Page
        title={t('title')}
        width="wide"
        back={<Back href={hrefOf(addresses.overview)}>{overview('title')}</Back>}
      >
        <Trouble words={trouble} />
        {unreadable > 0 && <Text measured>{t('unreadable', { count: unreadable })}</Text>}
        {rows !== null && real.length === 0 && <EmptyState>{t('none')}</EmptyState>}
        {real.length > 0 && <AllOpen rows={real} today={today} />}
        {practice.length > 0 && (
          <Section heading={t('practice')} lead={t('practice.lead')}>
            <AgreementTable caption={t('practice')} rows={practice} today={today} />
          </Section>
        )}
      </Page>
    </Screen>
  )
}
