import { formatDate, useText, useTexts } from '#i18n'
import { DateField, Section, Text, TextField } from '#ui'
import { readTime } from './form/readTime'
import type { Missing } from './form/toPlan'
import { fieldId } from '../drafts'
import { planDraft } from './planDraft'
import { usePreparing } from './PrepareContext'
import styles from './When.module.css'

interface WhenProps {
  /** Local time, `2026-12-03T09:30`. */
  readonly now: string
  readonly missing: Missing | null
}

/** When the meeting is, and how long. */
export function When({ now, missing }: WhenProps) {
  const t = useText('prepare')
  const { register } = useTexts()
  const { meetingId, form, change, begun } = usePreparing()
  const idOf = (field: string) => fieldId(planDraft(meetingId), field)
  const { date, time, minutes } = form
  const past = !begun && date !== '' && time !== '' && `${date}T${time}` < now
  return (
    <Section heading={t('when')}>
      <div className={styles.row}>
        <DateField
          label={t('date')}
          error={missing === 'date' ? t('date.missing') : ''}
          value={date}
          onChange={(typed) => change((form) => ({ ...form, date: typed }))}
          inWords={date === '' ? undefined : formatDate(date, 'weekdayLong', register)}
          id={idOf('date')}
          data-field="date"
        />
        <TextField
          label={t('time')}
          error={missing === 'time' ? t('time.missing') : ''}
          value={time}
          onChange={(typed) => change((form) => ({ ...form, time: typed }))}
          onBlur={() => change((form) => ({ ...form, time: readTime(form.time) ?? form.time }))}
          inputMode="numeric"
          size={6}
          id={idOf('time')}
          data-field="time"
        />
        <TextField
          label={t('minutes')}
          error={missing === 'minutes' ? t('minutes.missing') : ''}
          value={minutes}
          onChange={(typed) => change((form) => ({ ...form, minutes: typed }))}
          inputMode="numeric"
          size={4}
          id={idOf('minutes')}
          data-field="minutes"
        />
      </div>
      <div role="status">
        {past && (
          <Text look="secondary" tone="second">
            {t('date.past')}
          </Text>
        )}
      </div>
    </Section>
  )
}
