import type { Question } from '#guide'
import { useText } from '#i18n'
import { Text } from '#ui'
import { RowButton } from '../../list'
import { useAnswer } from '../answering/useAnswer'
import styles from './GateAnswer.module.css'

/** After a gate that leads to another phase: go there in this meeting, or plan it for the next. */
export function NowOrLater({ question }: { readonly question: Question }) {
  const t = useText('answers')
  const guide = useText('guide')
  const { meeting, meetingId, send } = useAnswer(question)
  const phase = meeting.toChoose ?? meeting.later
  if (phase === null) return null
  const planned = meeting.toChoose === null
  const choose = (when: 'now' | 'later') =>
    void send({ type: 'choosePhase', meeting: meetingId, when })
  return (
    <div className={styles.choice} data-phase={phase} role="group" aria-label={t('gate.when')}>
      <Text>
        {t(planned ? 'gate.planned' : 'gate.leadsTo', { phase: guide(`phase.${phase}|name`) })}
      </Text>
      <div className={styles.when}>
        <RowButton action="now" kind="plain" onClick={() => choose('now')}>
          {t(planned ? 'gate.nowYet' : 'gate.now')}
        </RowButton>
        {!planned && (
          <RowButton action="later" kind="plain" onClick={() => choose('later')}>
            {t('gate.later')}
          </RowButton>
        )}
      </div>
    </div>
  )
}
