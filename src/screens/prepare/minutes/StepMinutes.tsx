import { minutesOf, STEPS } from '#guide'
import { useText } from '#i18n'
import { Disclosure, Stack, TextField } from '#ui'
import { readMinutes } from '../form/readMinutes'
import { fieldId } from '../../drafts'
import { planDraft } from '../planDraft'
import { usePreparing } from '../PrepareContext'
import { MinutesSum } from './MinutesSum'
import { QuestionMinutes } from './QuestionMinutes'
import styles from './StepMinutes.module.css'

/** The minutes of each step: those of the guide, scaled to this meeting, unless the chair says otherwise. */
export function StepMinutes() {
  const t = useText('prepare')
  const names = useText('guide')
  const { meetingId, form, change, guide } = usePreparing()
  const slot = readMinutes(form.minutes, 5) ?? 0
  const usual = minutesOf(guide, slot)
  const minutesAt = (step: (typeof STEPS)[number]) =>
    readMinutes(form.stepMinutes[step] ?? '', 0) ?? usual[step]
  const set = (step: string, typed: string) =>
    change((now) => ({ ...now, stepMinutes: { ...now.stepMinutes, [step]: typed } }))
  return (
    <Disclosure summary={t('steps')} open={Object.keys(form.stepMinutes).length > 0}>
      <Stack gap={2}>
        <div className={styles.row}>
          {STEPS.map((step) => (
            <TextField
              key={step}
              label={names(`step.${step}|name`)}
              value={form.stepMinutes[step] ?? String(usual[step])}
              onChange={(typed) => set(step, typed)}
              inputMode="numeric"
              id={fieldId(planDraft(meetingId), `step.${step}`)}
              data-step-minutes={step}
            />
          ))}
        </div>
        <MinutesSum sum={STEPS.reduce((sum, step) => sum + minutesAt(step), 0)} slot={slot} />
        <QuestionMinutes minutesAt={minutesAt} />
      </Stack>
    </Disclosure>
  )
}
