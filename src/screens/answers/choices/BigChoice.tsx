import { cx } from '#ui'
import type { ComponentProps } from 'react'
import styles from './BigChoice.module.css'

interface BigChoiceProps extends Omit<
  ComponentProps<'button'>,
  'className' | 'onClick' | 'title' | 'children'
> {
  readonly title: string
  /** What it leads to. */
  readonly leads: string
  readonly chosen: boolean
  /** Says in words that this one was chosen. */
  readonly chosenWord: string
  readonly onChoose: () => void
}

/** One large answer, with what it leads to. */
export function BigChoice(props: BigChoiceProps) {
  const { title, leads, chosen, chosenWord, onChoose, ...rest } = props
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={chosen}
      onClick={onChoose}
      className={cx(styles.choice, chosen && styles.chosen)}
    >
      <span className={styles.title}>{title}</span>
      {chosen && <span className={styles.word}>{chosenWord}</span>}
      <span className={styles.leads}>{leads}</span>
    </button>
  )
}
