import type { ReactNode } from 'react'
import { cx } from '../cx'
import type { Gap } from './Stack'
import styles from './Stack.module.css'

interface InlineProps {
  readonly gap?: Gap | undefined
  readonly as?: 'div' | 'ul' | 'span' | undefined
  readonly align?: 'center' | 'baseline' | 'start' | 'end' | undefined
  /** `apart`: the first at the start, the last at the end. */
  readonly justify?: 'start' | 'apart' | 'end' | undefined
  readonly children: ReactNode
}

/** Things beside each other; they go on below where the line is full. */
export function Inline(props: InlineProps) {
  const { gap = 3, as: Tag = 'div', align = 'center', justify = 'start', children } = props
  return (
    <Tag
      className={cx(
        styles.inline,
        styles[`gap-${gap}`],
        styles[`align-${align}`],
        styles[`justify-${justify}`],
      )}
    >
      {children}
    </Tag>
  )
}
