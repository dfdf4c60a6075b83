import { useText } from '#i18n'
import { EmptyState, EntryList, Section } from '#ui'
import { AgreementRow } from './AgreementRow'
import { BottomLineRow } from './BottomLineRow'
import { useRoundingOff } from './RoundOffContext'

/** *Dit spreken we af*: what was decided, read back one by one while it hangs on the wall. */
export function ReadBack() {
  const t = useText('roundoff')
  const { meeting } = useRoundingOff()
  const { agreements, bottomLines, affirmed } = meeting
  const yes = agreements.filter((each) => affirmed[each.id] === true).length
  return (
    <Section
      heading={t('read')}
      lead={t('read.lead')}
      aside={agreements.length > 0 && t('read.count', { yes, count: agreements.length })}
    >
      {agreements.length + bottomLines.length === 0 && <EmptyState>{t('read.none')}</EmptyState>}
      {bottomLines.length > 0 && (
        <EntryList label={t('bottomLines')}>
          {bottomLines.map((bottomLine) => (
            <BottomLineRow key={bottomLine.id} bottomLine={bottomLine} />
          ))}
        </EntryList>
      )}
      {agreements.length > 0 && (
        <EntryList label={t('agreements')}>
          {agreements.map((agreement) => (
            <AgreementRow key={agreement.id} agreement={agreement} />
          ))}
        </EntryList>
      )}
    </Section>
  )
}
