import { useText } from '#i18n'
import type { AnswerProps } from '../answering/answerProps'
import { SavedText } from '../../fields'
import { FORM } from '../../list'
import { ChoiceNotShown } from '../release/ChoiceNotShown'
import { chosenPlan } from '../release/chosen'
import { useAnswer } from '../answering/useAnswer'
import styles from './Cooperation.module.css'

/** What to do when things go wrong again after the case was closed: the signal, the first step, whom to turn to. */
export function ClosingPlanAnswer({ question }: AnswerProps<'closingPlan'>) {
  const t = useText('decide')
  const { meeting, part, meetingId, send } = useAnswer(question)
  const plan = meeting.closingPlan ?? { part, signal: '', first: '', contact: '' }
  return (
    <div ref={FORM.ref()} data-form="closingPlan" className={styles.form}>
      {(['signal', 'first', 'contact'] as const).map((field) => (
        <SavedText
          key={field}
          field={field}
          draft={`${meetingId}.${part}.closingPlan.${field}`}
          label={t(`closingPlan.${field}`)}
          help={t(`closingPlan.${field}Help`)}
          begins={field === 'signal'}
          value={plan[field]}
          onSave={(words) =>
            void send({
              type: 'closingPlanPut',
              meeting: meetingId,
              closingPlan: { ...plan, part, [field]: words },
            })
          }
          onEnter={focusNext}
        />
      ))}
      <ChoiceNotShown chosen={chosenPlan} />
    </div>
  )
}

/** Enter goes on to the next field of the form. */
function focusNext(area: HTMLTextAreaElement): void {
  const fields = [...(FORM.around(area)?.querySelectorAll('textarea') ?? [])]
  fields[fields.indexOf(area) + 1]?.focus()
}
