import { dayIn, timeIn } from '#base'
import type { Cooperation } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { DateField, TextField } from '#ui'
import { useRef, useState } from 'react'
import { fieldId, useDraft } from '../../drafts'
import { EarlyDate, SavedText, useBegin } from '../../fields'
import styles from './Cooperation.module.css'

interface NextMeetingProps {
  readonly cooperation: Cooperation
  /** The time of day at which this meeting began: where no other is given, the next one does too. */
  readonly usualTime: string
  readonly begins: boolean
  /** What the drafts of its texts are called by, before the name of the field. */
  readonly draft: string
  readonly onChange: (patch: Partial<Cooperation>) => void
}

/** When those at the table meet again, and who comes. */
export function NextMeeting(props: NextMeetingProps) {
  const { cooperation, usualTime, begins, draft, onChange } = props
  const t = useText('decide')
  const texts = useTexts()
  const { next } = cooperation
  const [date, setDate] = useState(dayIn(next ?? ''))
  const [time, setTime] = useState(next === undefined ? usualTime : timeIn(next))
  const [known, setKnown] = useState(next)
  if (known !== next) {
    setKnown(next)
    setDate(dayIn(next ?? ''))
    setTime(next === undefined ? time : timeIn(next))
  }
  const day = useRef<HTMLInputElement>(null)
  useBegin(day, begins)
  const name = `${draft}.next`
  const { keep, drop } = useDraft(name, (found) => {
    setDate(found.text)
    const kept = found.chosen['time']
    if (typeof kept === 'string') setTime(kept)
  })
  const type = (date: string, time: string) => {
    setDate(date)
    setTime(time)
    keep({ text: date, cursor: 0, chosen: { time } }, date !== '' && `${date}T${time}` !== next)
  }
  const save = () => {
    const complete = date !== '' && time !== ''
    const fresh = complete ? `${date}T${time}` : undefined
    // Half of it waits for the other half.
    if (!complete && date !== '') return
    if (fresh !== next) onChange({ next: fresh })
    drop()
  }
  return (
    <div className={styles.next}>
      <div data-field="next" className={styles.pair} onBlur={save}>
        <DateField
          label={texts.field('cooperation.next', 'ask')}
          ref={day}
          id={fieldId(name, 'date')}
          max="9999-12-31"
          value={date}
          onChange={(typed) => type(typed, time)}
          inWords={date === '' ? undefined : formatDate(date, 'weekdayLong', texts.register)}
          onKeyDown={(event) => event.key === 'Enter' && save()}
        />
        <TextField
          type="time"
          id={fieldId(name, 'time')}
          label={t('cooperation.nextTime')}
          value={time}
          onChange={(typed) => type(date, typed)}
          onEnter={save}
        />
        <EarlyDate date={date} />
      </div>
      <div className={styles.row}>
        <div className={styles.grow}>
          <SavedText
            field="nextPlace"
            draft={`${draft}.nextPlace`}
            label={texts.field('cooperation.nextPlace', 'ask')}
            placeholder={texts.field('cooperation.nextPlace', 'help')}
            value={cooperation.nextPlace ?? ''}
            onSave={(words) => onChange({ nextPlace: words === '' ? undefined : words })}
          />
        </div>
        <div className={styles.grow}>
          <SavedText
            field="nextWho"
            draft={`${draft}.nextWho`}
            label={texts.field('cooperation.nextWho', 'ask')}
            value={cooperation.nextWho ?? ''}
            onSave={(words) => onChange({ nextWho: words === '' ? undefined : words })}
          />
        </div>
      </div>
    </div>
  )
}
