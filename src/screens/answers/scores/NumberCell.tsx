import type { ScoreValue } from '#conference'
import { useText } from '#i18n'
import { cx } from '#ui'
import { NUMBER } from './gridSpots'
import styles from './ScoreGrid.module.css'
import { useScoreWords } from './useScoreWords'

interface NumberCellProps {
  /** Whose number it is. */
  readonly name: string
  readonly value: ScoreValue | undefined
  /** Something was given in this row, also where no number stands for it. */
  readonly given: boolean
  /** A letter that waits whether more letters follow. */
  readonly waiting: string | undefined
  /** What was typed last in it, by a keyboard that sends no keys. */
  readonly onType: (sign: string, cell: HTMLInputElement) => void
}

/** One number. What its keys do, the grid around it knows (`useNumberKeys`). */
export function NumberCell({ name, value, given, waiting, onType }: NumberCellProps) {
  const t = useText('answers')
  const words = useScoreWords()
  const isWord = value !== undefined && value.kind !== 'number'
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      ref={NUMBER.ref(given ? 'given' : 'open')}
      data-number=""
      data-given={given ? '' : undefined}
      aria-label={t('score.cell', { name })}
      placeholder="–"
      value={waiting ?? (value === undefined ? '' : words.value(value))}
      onChange={({ currentTarget }) => onType(currentTarget.value.slice(-1), currentTarget)}
      onFocus={(event) => event.currentTarget.select()}
      className={cx(styles.number, isWord && waiting === undefined && styles.word)}
    />
  )
}
