import type { Score } from '#conference'
import { belongsHere, whoKey } from '#conference'
import { findQuestion } from '#guide'
import { useText } from '#i18n'
import { allOf, Text } from '#ui'
import { useEffect, useRef } from 'react'
import type { AnswerProps } from '../answering/answerProps'
import { EmptySource } from '../answering/EmptySource'
import { begin, SavedText } from '../../fields'
import { SAID } from '../../releasing'
import { useNames } from '../../running'
import { extremeIds } from './extremeIds'
import { focusScoreRow } from './focusScoreRow'
import { SCORE_ROW, SCORE_TEXT } from './gridSpots'
import styles from './ScoreGrid.module.css'
import { ScoreNotShown } from './ScoreNotShown'
import { useScores } from './useScores'
import { useScoreWords } from './useScoreWords'

/** The ground of each number; who gave the highest and the lowest comes first. */
export function GroundsAnswer({ question, answer }: AnswerProps<'grounds'>) {
  const t = useText('answers')
  const names = useNames()
  const words = useScoreWords()
  const { meeting, phase, guide, scope, scores, ground, revealed } = useScores(question)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const fields = SCORE_TEXT.in(list.current)
    begin(
      fields.find((each) => each instanceof HTMLTextAreaElement && each.value === '') ?? fields[0],
    )
  }, [])
  const here = scores.filter((each) => belongsHere(meeting, each))
  const first = revealed ? extremeIds(here) : new Set<string>()
  const rank = ({ id }: Score) => (first.has(id) ? 0 : 1)
  const source = findQuestion(guide, phase, answer.of)
  if (here.length === 0) return source === undefined ? null : <EmptySource question={source} />
  return (
    <ul ref={list} role="list" className={styles.rows}>
      {here
        .toSorted((one, other) => rank(one) - rank(other))
        .map((score) => {
          const name = names.who(score.who)
          return (
            <li
              key={whoKey(score.who)}
              ref={allOf(SCORE_ROW.ref(whoKey(score.who)), SAID.ref(score.id))}
              data-score-row={whoKey(score.who)}
              data-score={score.id}
              className={styles.row}
            >
              <span className={styles.name} dir="auto">
                {name}
              </span>
              <Text as="span" now tabular>
                {words.value(score.value)}
              </Text>
              <SavedText
                bare
                ref={SCORE_TEXT.ref('ground')}
                field="ground"
                draft={`${scope}.ground.${whoKey(score.who)}`}
                label={t('score.ground', { name })}
                labelHidden
                placeholder={t('score.groundHint')}
                value={score.ground ?? ''}
                onSave={(text) => ground(score.who, text)}
                onEnter={(area) => focusScoreRow(area, 1, false)}
              />
              <span className={styles.beside}>
                {first.has(score.id) && t('score.askFirst')}{' '}
                <ScoreNotShown score={score} revealed={revealed} name={name} />
              </span>
            </li>
          )
        })}
    </ul>
  )
}
