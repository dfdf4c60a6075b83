import type { Who } from '#conference'
import { findQuestion } from '#guide'
import { useGuideText, useText } from '#i18n'
import { announce, EmptyState, Text } from '#ui'
import { useEffect, useRef } from 'react'
import type { AnswerProps } from '../answering/answerProps'
import { begin, KeyScope } from '../../fields'
import { useNames } from '../../running'
import { FamilyScoreRow } from './FamilyScoreRow'
import { NUMBER } from './gridSpots'
import { Reveal } from './Reveal'
import styles from './ScoreGrid.module.css'
import { useEarlier, useScores } from './useScores'
import { useNumberKeys } from './useNumberKeys'
import { useScorers } from './useScorers'

/** How each member of the family sees it, the children too: a number and words, or why nobody spoke with them. */
export function FamilyScoresAnswer({ question, answer }: AnswerProps<'familyScores'>) {
  const t = useText('answers')
  const words = useGuideText()
  const earlier = useEarlier()
  const scoring = useScores(question)
  const { meeting, state, phase, guide, scope, revealed, meetingId, send } = scoring
  const { give, takeAway } = scoring
  const keys = useNumberKeys({ give, takeAway, asksReason: true })
  // One reveal uncovers the numbers of everybody.
  const { missing } = useScorers(scoring.scores, [])
  const names = useNames()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    begin(NUMBER.in(list.current)[0])
  }, [])
  const scale = findQuestion(guide, phase, answer.of) ?? question
  const poles = { low: words(phase, scale.id, 'low'), high: words(phase, scale.id, 'high') }
  /** At the table somebody's own number counts. */
  const whoOf = (person: string): Who => {
    const seat = meeting.plan.participants.find(
      (each) => each.type === 'client' && each.person === person,
    )
    const own: Who | undefined = seat && { kind: 'participant', id: seat.id }
    const atTable = own !== undefined && meeting.present.includes(own.id)
    const gave = own !== undefined && scoring.scoreOf(own) !== undefined
    return own !== undefined && (atTable || gave) ? own : { kind: 'person', id: person }
  }
  if (state.persons.length === 0) return <EmptyState>{t('family.nobody')}</EmptyState>
  return (
    <KeyScope className={styles.scores} {...keys.scope}>
      <div className={styles.poles}>
        <span>{t('score.low', poles)}</span>
        <span>{t('score.high', poles)}</span>
      </div>
      <ul ref={list} role="list" aria-label={t('score.familyGrid')} className={styles.rows}>
        {state.persons.map((person) => (
          <FamilyScoreRow
            key={person.id}
            person={person}
            who={whoOf(person.id)}
            score={scoring.scoreOf(whoOf(person.id))}
            earlier={earlier(person.label)}
            revealed={revealed}
            scope={scope}
            keys={keys}
            give={give}
            ground={scoring.ground}
            takeAway={takeAway}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <Text look="small" tone="second">
          {t('score.familyKeys')}
        </Text>
        {!revealed && (
          <Reveal
            missing={missing.map(({ id }) => names.participant(id))}
            onReveal={() => {
              // This button goes: one goes on in the grid.
              NUMBER.in(list.current)[0]?.focus()
              void send({ type: 'scoresRevealed', meeting: meetingId, phase })
              announce(t('score.revealed'))
            }}
          />
        )}
      </div>
    </KeyScope>
  )
}
