import type { StepId } from '#guide'
import { useText } from '#i18n'
import { Heading, Text } from '#ui'
import { ActionButton } from '../actions/ActionButton'
import { roundoff } from '../actions/roundoff'
import { QUESTION_HEADING } from '../console/focusQuestion'
import { useOfMeeting } from '../context'
import { useGuideNames } from '../guideNames'
import styles from './Question.module.css'
import { useFollowFocus } from './useFollowFocus'

/** A step without questions: the end of the guide, and what there is to read back. */
export function ClosingPane({ step }: { readonly step: StepId }) {
  const t = useText('conduct')
  const names = useGuideNames()
  const area = useFollowFocus(step)
  const agreements = useOfMeeting((meeting) => meeting.agreements.length)
  const bottomLines = useOfMeeting((meeting) => meeting.bottomLines.length)
  const parked = useOfMeeting(
    (meeting) => meeting.parked.filter((each) => each.outcome === undefined).length,
  )
  return (
    <>
      <header className={styles.head}>
        <Heading level={2} look="question" id={QUESTION_HEADING} reachable>
          {names.step(step)}
        </Heading>
        <p className={styles.help}>{names.stepHelp(step)}</p>
      </header>
      <div ref={area} className={styles.closing}>
        <Text look="entry">{t('closing.agreements', { count: agreements })}</Text>
        <Text look="entry">{t('closing.bottomLines', { count: bottomLines })}</Text>
        <Text look="entry">{t('closing.parked', { count: parked })}</Text>
        <ActionButton action={roundoff} />
      </div>
    </>
  )
}
