import type { Meeting } from '#conference'
import { useText } from '#i18n'
import { EntryList, EntryRow, Section } from '#ui'
import { useDayAndTime } from './useDayAndTime'

/** Each time that a meeting was opened again after it was definitive: when, and why. */
export function Trace({ meeting }: { readonly meeting: Meeting }) {
  const t = useText('share')
  const dayAndTime = useDayAndTime()
  if (meeting.reopened.length === 0) return null
  return (
    <Section heading={t('trace')}>
      <EntryList label={t('trace')}>
        {meeting.reopened.map(({ at, closedAt, ground }) => (
          <EntryRow
            key={at}
            secondary={closedAt === null ? undefined : t('trace.since', dayAndTime(closedAt))}
          >
            <span data-reopened={at}>
              {ground === ''
                ? t('trace.mistake', dayAndTime(at))
                : t('trace.ground', { ...dayAndTime(at), ground })}
            </span>
          </EntryRow>
        ))}
      </EntryList>
    </Section>
  )
}
