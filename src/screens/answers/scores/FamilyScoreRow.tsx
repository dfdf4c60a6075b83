import type { Person, Score, ScoreValue, Who } from '#conference'
import { whoKey } from '#conference'
import { useText } from '#i18n'
import { allOf } from '#ui'
import { SavedText } from '../../fields'
import { SAID } from '../../releasing'
import { focusScoreRow } from './focusScoreRow'
import { SCORE_ROW, SCORE_TEXT } from './gridSpots'
import { NumberCell } from './NumberCell'
import styles from './ScoreGrid.module.css'
import { ScoreNotShown } from './ScoreNotShown'
import type { NumberKeys } from './useNumberKeys'

interface FamilyScoreRowProps {
  readonly person: Person
  /** Whose score it is: at the table the seat, else the person. */
  readonly who: Who
  readonly score: Score | undefined
  readonly earlier: string | undefined
  readonly revealed: boolean
  readonly scope: string
  readonly keys: NumberKeys
  readonly give: (who: Who, value: ScoreValue) => void
  readonly ground: (who: Who, text: string) => boolean
  readonly takeAway: (who: Who) => void
}

/** One member of the family: a number with what is said of it, or why nobody spoke with them. */
export function FamilyScoreRow(props: FamilyScoreRowProps) {
  const { person, who, score, earlier, revealed, scope, keys } = props
  const t = useText('answers')
  const { value } = score ?? {}
  const silent = value?.kind === 'notSpoken'
  const name = person.label
  return (
    <li
      ref={allOf(SCORE_ROW.ref(whoKey(who)), SAID.ref(score?.id))}
      data-score-row={whoKey(who)}
      data-score={score?.id}
      data-person={person.id}
      className={styles.row}
    >
      <span className={styles.name} dir="auto">
        {name}
      </span>
      <NumberCell
        name={name}
        value={silent ? undefined : value}
        given={score !== undefined}
        waiting={keys.waitingIn(whoKey(who))}
        onType={keys.typed}
      />
      <div className={styles.words}>
        <SavedText
          bare
          ref={SCORE_TEXT.ref('ground')}
          field="ground"
          draft={`${scope}.words.${person.id}`}
          label={t('score.words', { name })}
          labelHidden
          placeholder={t('score.wordsHint')}
          value={score?.ground ?? ''}
          onSave={(text) => props.ground(who, text)}
          onEnter={(area) => focusScoreRow(area, 1)}
        />
        <SavedText
          bare
          ref={SCORE_TEXT.ref('because')}
          field="because"
          draft={`${scope}.because.${person.id}`}
          label={t('score.because', { name })}
          labelHidden
          placeholder={t('score.becauseHint')}
          value={silent ? value.because : ''}
          onSave={(text) => {
            if (text === '') props.takeAway(who)
            else props.give(who, { kind: 'notSpoken', because: text })
          }}
          onEnter={(area) => focusScoreRow(area, 1)}
        />
      </div>
      <span className={styles.beside}>
        {earlier !== undefined && t('score.earlier', { value: earlier })}{' '}
        <ScoreNotShown score={score} revealed={revealed} name={name} />
      </span>
    </li>
  )
}
