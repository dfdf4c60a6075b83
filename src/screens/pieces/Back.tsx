/** The way back, above the title of a page. */
export function Back({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} data-action="back">
      <span aria-hidden="true">← </span>
      {children}
    </a>
  )
}
