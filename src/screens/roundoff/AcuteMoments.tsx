import { formatDate, useText, useTexts } from '#i18n'
import { EntryList, EntryRow, Section } from '#ui'
import { localTime } from '#base'
import { useRoundingOff } from './RoundOffContext'

/** When the meeting stood still for acute danger, and what was done; for the chair. Nothing where it never did. */
export function AcuteMoments() {
  const t = useText('roundoff')
  const { register } = useTexts()
  const { acuteTimes, acuteNotes } = useRoundingOff().meeting
  if (acuteTimes.length === 0) return null
  return (
    <Section heading={t('acute')} lead={t('acute.lead')}>
      <EntryList label={t('acute')}>
        {acuteTimes.map((began) => (
          <EntryRow key={began} source={formatDate(localTime(began), 'time', register)}>
            <span data-acute={began}>{acuteNotes[began] ?? t('acute.noNote')}</span>
          </EntryRow>
        ))}
      </EntryList>
    </Section>
  )
}
