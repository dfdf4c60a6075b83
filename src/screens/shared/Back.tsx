interface BackProps {
  readonly href: string
  /** Done before it is gone back. */
  readonly onLeave?: (() => void) | undefined
  readonly children: string
}

/** The way back, above the title of a page. */
export function Back({ href, onLeave, children }: BackProps) {
  return (
    <a href={href} data-action="back" onClick={onLeave}>
      <span aria-hidden="true">← </span>
      {children}
    </a>
  )
}
