import type { Parked } from '#conference'
import { useText } from '#i18n'
import { EntryList, EntryRow, Section, Segmented } from '#ui'
import { useRoundingOff } from './RoundOffContext'

const OUTCOMES = ['discussed', 'nextTime', 'dropped'] as const

/** What was set aside: discussed after all, next time, or no longer needed. */
export function ParkedSubjects() {
  const t = useText('roundoff')
  const { meeting, send } = useRoundingOff()
  if (meeting.parked.length === 0) return null
  const decide = (parked: Parked, outcome: (typeof OUTCOMES)[number] | undefined) => {
    const { outcome: _before, ...rest } = parked
    const next = outcome === undefined ? rest : { ...rest, outcome }
    send({ type: 'parkedPut', meeting: meeting.id, parked: next })
  }
  return (
    <Section heading={t('parked')} lead={t('parked.lead')}>
      <EntryList label={t('parked')}>
        {meeting.parked.map((parked) => (
          <EntryRow
            key={parked.id}
            source={
              <span data-parked={parked.id}>
                <Segmented
                  size="small"
                  label={`${t('parked.outcome')}: ${parked.text}`}
                  labelHidden
                  options={OUTCOMES.map((value) => ({ value, label: t(`parked.${value}`) }))}
                  value={parked.outcome}
                  onChange={(outcome) => decide(parked, outcome)}
                  onClear={() => decide(parked, undefined)}
                />
              </span>
            }
          >
            {parked.text}
          </EntryRow>
        ))}
      </EntryList>
    </Section>
  )
}
