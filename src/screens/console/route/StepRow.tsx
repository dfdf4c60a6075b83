import type { StepId } from '#guide'
import { questionsOf } from '#guide'
import { cx } from '#ui'
import { useConduct, useOfMeeting, useGuideNames } from '../../running'
import { QuestionRow } from './QuestionRow'
import styles from './Route.module.css'
import { StepMinutes } from './Minutes'
import { useGoTo } from './useGoTo'
import { useWaitingHere, Waits } from './Waits'

/** One step of the route; under the present one its questions. */
export function StepRow({ step }: { readonly step: StepId }) {
  const { guide } = useConduct()
  const goTo = useGoTo()
  const names = useGuideNames()
  const phase = useOfMeeting((meeting) => meeting.place?.phase ?? meeting.phase)
  const here = useOfMeeting((meeting) => meeting.place?.step === step)
  const waits = useWaitingHere({ phase, step })
  return (
    <li>
      <button
        type="button"
        data-step={step}
        aria-current={here ? 'step' : undefined}
        className={cx(styles.step, here && styles.here)}
        onClick={() => goTo({ phase, step })}
      >
        <span>
          {names.step(step)} {waits && !here && <Waits />}
        </span>
        <StepMinutes step={step} here={here} />
      </button>
      {here && (
        <ol className={styles.questions}>
          {questionsOf(guide, phase, step).map((question) => (
            <QuestionRow key={question.id} place={{ phase, step }} question={question} />
          ))}
        </ol>
      )}
    </li>
  )
}
