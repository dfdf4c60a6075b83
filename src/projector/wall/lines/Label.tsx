import styles from './Label.module.css'

/** A quiet heading above some rows. */
export function Label({ children }: { readonly children: string }) {
  return <h2 className={styles.label}>{children}</h2>
}
