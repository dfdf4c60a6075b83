import styles from './SkipLink.module.css'

interface SkipLinkProps {
  /** The id of the element to go to; it needs tabIndex -1. */
  readonly target: string
  readonly label: string
}

/** Past everything that is on every page, straight to the matter. Seen when it has focus. */
export function SkipLink({ target, label }: SkipLinkProps) {
  return (
    <a
      href={`#${target}`}
      className={styles.skip}
      onClick={(event) => {
        // The address belongs to the router: move focus, leave the address alone.
        event.preventDefault()
        document.getElementById(target)?.focus()
      }}
    >
      {label}
    </a>
  )
}
