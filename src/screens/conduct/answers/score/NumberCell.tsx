import type { ScoreValue } from '#conference'
import { useText } from '#i18n'
import { cx } from '#ui'
import type { KeyboardEvent, Ref } from 'react'
import styles from './ScoreGrid.module.css'
import { focusScoreRow } from './focusScoreRow'
import { scoreKey } from './scoreKey'
import { useScoreWords } from './useScoreWords'

interface NumberCellProps {
  /** Whose number it is. */
  readonly name: string
  readonly value: ScoreValue | undefined
  readonly onGive: (value: ScoreValue) => void
  readonly onTakeAway: () => void
  /** Where `n` means that this one was not spoken with: goes on to the reason. */
  readonly onNotSpoken?: (() => void) | undefined
  readonly ref?: Ref<HTMLInputElement>
}

/** One number. A key gives it and goes on to the next row at once. */
export function NumberCell(props: NumberCellProps) {
  const { name, value, onGive, onTakeAway, onNotSpoken, ref } = props
  const t = useText('answers')
  const words = useScoreWords()
  const press = (key: string, cell: HTMLInputElement): boolean => {
    if (key.toLowerCase() === 'n' && onNotSpoken !== undefined) {
      onNotSpoken()
      return true
    }
    const given = scoreKey(key)
    if (given !== null) {
      onGive(given)
      focusScoreRow(cell, 1)
    } else if (key === 'Delete' || key === 'Backspace') onTakeAway()
    else if (key === 'ArrowDown' || key === 'Enter') focusScoreRow(cell, 1)
    else if (key === 'ArrowUp') focusScoreRow(cell, -1)
    else if (key === 'ArrowRight') focusGround(cell)
    else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (press(event.key, event.currentTarget)) event.preventDefault()
  }
  return (
    <input
      ref={ref}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      data-number=""
      aria-label={t('score.cell', { name })}
      placeholder="–"
      value={value === undefined ? '' : words.value(value)}
      // A keyboard on a screen sends no keys: what was typed last counts.
      onChange={(event) => press(event.currentTarget.value.slice(-1), event.currentTarget)}
      onKeyDown={onKeyDown}
      onFocus={(event) => event.currentTarget.select()}
      className={cx(styles.number, value !== undefined && value.kind !== 'number' && styles.word)}
    />
  )
}

function focusGround(cell: HTMLElement): void {
  cell.closest('[data-score-row]')?.querySelector<HTMLElement>('textarea')?.focus()
}
