import type { ReactNode } from 'react'
import styles from './NamedRows.module.css'

/** Rows of a name at the left and what it stands for, large, beside it. */
export function NamedRows({ children }: { readonly children: ReactNode }) {
  return <dl>{children}</dl>
}

export function NamedRow({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div className={styles.row}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.text} dir="auto">
        {text}
      </dd>
    </div>
  )
}
