import type { Score, Who } from '#conference'
import { whoKey } from '#conference'
import { useText } from '#i18n'
import { allOf, Mark } from '#ui'
import type { KeyboardEvent } from 'react'
import { SavedText } from '../../fields'
import { SAID } from '../../releasing'
import { focusScoreRow } from './focusScoreRow'
import { NUMBER, SCORE_ROW, SCORE_TEXT } from './gridSpots'
import { NumberCell } from './NumberCell'
import styles from './ScoreGrid.module.css'
import { ScoreNotShown } from './ScoreNotShown'
import type { NumberKeys } from './useNumberKeys'
import { useScoreWords } from './useScoreWords'

interface ScoreRowProps {
  readonly who: Who
  readonly name: string
  readonly score: Score | undefined
  /** What the same one said the last time, in words. */
  readonly earlier?: string | undefined
  /** Asked first for the ground: the highest or the lowest. */
  readonly first: boolean
  /** Numbers of this part are heard when they are revealed: before that none of them hangs. */
  readonly revealed: boolean
  readonly scope: string
  readonly keys: NumberKeys
  readonly ground: (who: Who, text: string) => boolean
}

/** One row of the grid: who, the number, and the line of ground. */
export function ScoreRow(props: ScoreRowProps) {
  const { who, name, score, earlier, first, revealed, scope, keys } = props
  const t = useText('answers')
  const words = useScoreWords()
  const key = whoKey(who)
  return (
    <li
      ref={allOf(SCORE_ROW.ref(key), SAID.ref(score?.id))}
      data-score-row={key}
      data-score={score?.id}
      className={styles.row}
    >
      <span className={styles.name} dir="auto">
        {name}
      </span>
      <NumberCell
        name={name}
        value={score?.value}
        given={score !== undefined}
        waiting={keys.waitingIn(key)}
        onType={keys.typed}
      />
      <SavedText
        bare
        ref={SCORE_TEXT.ref('ground')}
        field="ground"
        draft={`${scope}.ground.${key}`}
        label={t('score.ground', { name })}
        labelHidden
        placeholder={t('score.groundHint')}
        value={score?.ground ?? ''}
        onSave={(text) => props.ground(who, text)}
        onEnter={(area) => focusScoreRow(area, 1)}
        onKeyDown={walkGrounds}
      />
      <span className={styles.beside}>
        {score?.first !== undefined && t('score.first', { value: words.value(score.first) })}{' '}
        {earlier !== undefined && t('score.earlier', { value: earlier })}{' '}
        {first && <Mark tone="accent">{t('score.askFirst')}</Mark>}
        <ScoreNotShown score={score} revealed={revealed} name={name} />
      </span>
    </li>
  )
}

/** From the ground back to its number, and to the ground of the row above or below. */
function walkGrounds(event: KeyboardEvent<HTMLTextAreaElement>) {
  const { selectionStart, value } = event.currentTarget
  const atStart = selectionStart === 0
  const atEnd = selectionStart === value.length
  const row = SCORE_ROW.around(event.currentTarget)
  if (event.key === 'ArrowLeft' && atStart) {
    NUMBER.in(row)[0]?.focus()
  } else if (event.key === 'ArrowDown' && atEnd) focusScoreRow(event.currentTarget, 1, false)
  else if (event.key === 'ArrowUp' && atStart) focusScoreRow(event.currentTarget, -1, false)
  else return
  event.preventDefault()
}
