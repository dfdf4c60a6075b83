import type { ComponentProps } from 'react'
import styles from './Rows.module.css'

interface RowProps extends Omit<ComponentProps<'li'>, 'id' | 'className' | 'tabIndex' | 'onFocus'> {
  readonly id: string
  readonly current: boolean
}

/** One row of a list over which arrow keys walk. */
export function Row({ id, current, children, ...rest }: RowProps) {
  return (
    <li {...rest} data-rove={id} tabIndex={current ? 0 : -1} className={styles.row}>
      {children}
    </li>
  )
}
