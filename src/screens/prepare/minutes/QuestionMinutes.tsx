import type { StepId } from '#guide'
import { keyOf, minutesOfQuestions, STEPS } from '#guide'
import { useGuideText, useText } from '#i18n'
import { Disclosure, Section, TextField } from '#ui'
import { readMinutes } from '../form/readMinutes'
import { fieldId } from '../../drafts'
import { planDraft } from '../planDraft'
import { usePreparing } from '../PrepareContext'
import styles from './StepMinutes.module.css'

interface QuestionMinutesProps {
  /** Minutes of a step as they stand in the form. */
  readonly minutesAt: (step: StepId) => number
}

/** The minutes of each question of the phase: those of its step by weight, unless the chair says otherwise. */
export function QuestionMinutes({ minutesAt }: QuestionMinutesProps) {
  const t = useText('prepare')
  const names = useText('guide')
  const guideText = useGuideText()
  const { meetingId, form, change, guide } = usePreparing()
  const { phase, questionMinutes } = form
  const chosen = Object.fromEntries(
    Object.entries(questionMinutes).flatMap(([key, typed]) => {
      const minutes = readMinutes(typed, 0)
      return minutes === null ? [] : [[key, minutes]]
    }),
  )
  const set = (key: string, typed: string) =>
    change((now) => ({ ...now, questionMinutes: { ...now.questionMinutes, [key]: typed } }))
  return (
    <Disclosure summary={t('questions')}>
      {STEPS.map((step) => {
        const shares = [...minutesOfQuestions(guide, phase, step, minutesAt(step), false, chosen)]
        if (shares.length === 0) return null
        return (
          <Section key={step} heading={names(`step.${step}|name`)} level={3} look="label">
            <div className={styles.row}>
              {shares.map(([question, minutes]) => {
                const key = keyOf(phase, question)
                return (
                  <TextField
                    key={key}
                    label={guideText(phase, question, 'short')}
                    value={questionMinutes[key] ?? String(minutes)}
                    onChange={(typed) => set(key, typed)}
                    inputMode="numeric"
                    id={fieldId(planDraft(meetingId), `question.${key}`)}
                    data-question-minutes={question}
                  />
                )
              })}
            </div>
          </Section>
        )
      })}
    </Disclosure>
  )
}
