import type { ReactNode } from 'react'
import { cx } from '../cx'
import styles from './Text.module.css'

interface TextProps {
  readonly as?: 'p' | 'span' | 'div' | undefined
  /** Its size: a leading paragraph, an entry, running text, what stands beside it, the smallest there is. */
  readonly look?: 'lead' | 'entry' | 'body' | 'secondary' | 'small' | undefined
  readonly tone?: 'ink' | 'second' | 'third' | 'accent' | 'caution' | 'phase' | undefined
  /** What matters now. */
  readonly now?: boolean | undefined
  /** Figures of equal width, so that they stand still when they change. */
  readonly tabular?: boolean | undefined
  /** Not wider than reads well. */
  readonly measured?: boolean | undefined
  readonly id?: string | undefined
  readonly children: ReactNode
}

/** A piece of text in one of the sizes and tones there are. */
export function Text(props: TextProps) {
  const { as: Tag = 'p', look = 'body', tone, now, tabular, measured, id, children } = props
  return (
    <Tag
      id={id}
      className={cx(
        styles[look],
        tone !== undefined && styles[`tone-${tone}`],
        now === true && styles.now,
        tabular === true && 'tabular',
        measured === true && styles.measured,
      )}
    >
      {children}
    </Tag>
  )
}
