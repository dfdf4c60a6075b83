import type { ReactNode } from 'react'
import { cx } from '../cx'
import styles from './Stack.module.css'

/** The steps of space: 4, 8, 12, 18, 24, 32 and 56 pixels. */
export type Gap = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7

interface StackProps {
  readonly gap?: Gap | undefined
  readonly as?: 'div' | 'ul' | 'ol' | 'form' | 'section' | undefined
  readonly align?: 'start' | 'stretch' | undefined
  readonly children: ReactNode
}

/** Things under each other with even space between them. */
export function Stack({ gap = 4, as: Tag = 'div', align = 'stretch', children }: StackProps) {
  return (
    <Tag className={cx(styles.stack, styles[`gap-${gap}`], align === 'start' && styles.start)}>
      {children}
    </Tag>
  )
}
