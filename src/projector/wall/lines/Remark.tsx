import styles from './Remark.module.css'

/** A sentence of the wall itself, in quiet type. */
export function Remark({ children }: { readonly children: string }) {
  return <p className={styles.remark}>{children}</p>
}
