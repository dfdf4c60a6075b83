import type { Who } from '#conference'
import { belongsHere, earlierScores } from '#conference'
import { useGuideText, useText } from '#i18n'
import { announce, Text } from '#ui'
import { useEffect, useRef, useState } from 'react'
import type { AnswerProps } from '../answering/answerProps'
import { begin, KeyScope, Pick } from '../../fields'
import { EarlierNotShown } from '../release/EarlierNotShown'
import { useNames } from '../../running'
import { extremeIds } from './extremeIds'
import { NUMBER } from './gridSpots'
import { Reveal } from './Reveal'
import styles from './ScoreGrid.module.css'
import { ScoreLine } from './ScoreLine'
import { ScoreRow } from './ScoreRow'
import { useEarlier, useScores } from './useScores'
import { useNumberKeys } from './useNumberKeys'
import { useScorers } from './useScorers'

/** The fast grid: one number for each one at the table, by keyboard alone; on the wall covered until the reveal. */
export function ScoreAnswer({ question }: AnswerProps<'score'>) {
  const t = useText('answers')
  const words = useGuideText()
  const names = useNames()
  const earlier = useEarlier()
  const scoring = useScores(question)
  const { meeting, phase, meetingId, send, scores, revealed, scope } = scoring
  const [added, setAdded] = useState<readonly string[]>([])
  const { rows, others, missing } = useScorers(scores, added)
  const grid = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const cells = NUMBER.in(grid.current)
    begin(cells.find((each) => each instanceof HTMLInputElement && each.value === '') ?? cells[0])
  }, [])
  const keys = useNumberKeys({ give: scoring.give, takeAway: scoring.takeAway })
  const [last] = earlierScores(scoring.state, meeting, phase)
  const here = scores.filter((each) => belongsHere(meeting, each))
  const first = revealed ? extremeIds(here) : new Set<string>()
  const poles = { low: words(phase, question.id, 'low'), high: words(phase, question.id, 'high') }
  return (
    <KeyScope className={styles.scores} {...keys.scope}>
      <div className={styles.poles}>
        <span>{t('score.low', poles)}</span>
        <span>{t('score.high', poles)}</span>
      </div>
      {revealed && <ScoreLine scores={here} {...poles} />}
      {revealed && last !== undefined && (
        <EarlierNotShown made={last.meeting} scores={last.scores} />
      )}
      <ul ref={grid} role="list" aria-label={t('score.grid')} className={styles.rows}>
        {rows.map(({ id }) => {
          const who: Who = { kind: 'participant', id }
          const score = scoring.scoreOf(who)
          const name = names.participant(id)
          return (
            <ScoreRow
              key={id}
              who={who}
              name={name}
              score={score}
              earlier={earlier(name)}
              first={score !== undefined && first.has(score.id)}
              revealed={revealed}
              scope={scope}
              keys={keys}
              ground={scoring.ground}
            />
          )
        })}
      </ul>
      <div className={styles.foot}>
        <Text look="small" tone="second">
          {t('score.keys')}
        </Text>
        {others.length > 0 && (
          <Pick
            field="scorer"
            label={t('score.add')}
            none={t('score.add')}
            options={others.map(({ id }) => ({ value: id, label: names.participant(id) }))}
            value={undefined}
            onChange={(id) => id !== undefined && setAdded([...added, id])}
          />
        )}
        {revealed ? (
          <Text tone="second">{t('score.isRevealed')}</Text>
        ) : (
          <Reveal
            missing={missing.map(({ id }) => names.participant(id))}
            onReveal={() => {
              // This button goes: one goes on in the grid.
              NUMBER.in(grid.current)[0]?.focus()
              void send({ type: 'scoresRevealed', meeting: meetingId, phase })
              announce(t('score.revealed'))
            }}
          />
        )}
      </div>
    </KeyScope>
  )
}
