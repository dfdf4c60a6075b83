import { minutesOf, STEPS } from '#guide'
import { useText } from '#i18n'
import { Disclosure, Text, TextField } from '#ui'
import { readMinutes } from '../form/toPlan'
import { usePreparing } from '../PrepareContext'
import styles from './StepMinutes.module.css'

/** The minutes of each step: those of the guide, scaled to this meeting, unless the chair says otherwise. */
export function StepMinutes() {
  const t = useText('prepare')
  const names = useText('guide')
  const { form, change, guide } = usePreparing()
  const slot = readMinutes(form.minutes, 5) ?? 0
  const usual = minutesOf(guide, slot)
  const sum = STEPS.reduce(
    (total, step) => total + (readMinutes(form.stepMinutes[step] ?? '', 0) ?? usual[step]),
    0,
  )
  const over = sum - slot
  const set = (step: string, typed: string) =>
    change((now) => ({ ...now, stepMinutes: { ...now.stepMinutes, [step]: typed } }))
  return (
    <Disclosure summary={t('steps')} open={Object.keys(form.stepMinutes).length > 0}>
      <div className={styles.row}>
        {STEPS.map((step) => (
          <TextField
            key={step}
            label={names(`step.${step}|name`)}
            value={form.stepMinutes[step] ?? String(usual[step])}
            onChange={(typed) => set(step, typed)}
            inputMode="numeric"
            data-step-minutes={step}
          />
        ))}
      </div>
      <div role="status">
        <Text look="secondary" tone={over > 0 ? 'caution' : 'second'} tabular>
          {over > 0 && t('steps.over', { sum, slot, over })}
          {over < 0 && t('steps.under', { sum, slot, under: -over })}
          {over === 0 && t('steps.fits', { slot })}
        </Text>
      </div>
    </Disclosure>
  )
}
