import { minutesOfParts } from '#conference'
import { useText } from '#i18n'
import { TextField } from '#ui'
import { readMinutes } from '../form/readMinutes'
import { partsOf } from '../form/toPlan'
import { fieldId } from '../../drafts'
import { planDraft } from '../planDraft'
import { usePreparing } from '../PrepareContext'
import { MinutesSum } from './MinutesSum'
import styles from './StepMinutes.module.css'

/** How the time is shared between the parts: equally, unless the chair says otherwise. */
export function PartMinutes() {
  const t = useText('prepare')
  const { meetingId, form, change } = usePreparing()
  const slot = readMinutes(form.minutes, 5) ?? 0
  const shares = [...minutesOfParts({ parts: partsOf(form), minutes: slot })]
  const set = (part: string, typed: string) =>
    change((now) => ({ ...now, partMinutes: { ...now.partMinutes, [part]: typed } }))
  return (
    <>
      <div className={styles.row}>
        {shares.map(([part, minutes]) => (
          <TextField
            key={part}
            label={t('parts.minutes', { part })}
            value={form.partMinutes[part] ?? String(minutes)}
            onChange={(typed) => set(part, typed)}
            inputMode="numeric"
            id={fieldId(planDraft(meetingId), `part.${part}`)}
            data-part-minutes={part}
          />
        ))}
      </div>
      <MinutesSum sum={shares.reduce((sum, [, minutes]) => sum + minutes, 0)} slot={slot} />
    </>
  )
}
