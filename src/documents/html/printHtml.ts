import type { Result } from '#base'
import { ok, refused } from '#base'

/** The browser did not open the window from which would be printed. */
export interface WindowBlocked {
  readonly code: 'window-blocked'
}

/**
 * Opens an HTML document of our own in a new window and asks the browser to print it. Inline style is forbidden
 * there as it is here, so the style is adopted by script. Call it from a click: else the window is blocked.
 */
export function printHtml(html: string): Result<null, WindowBlocked> {
  const view = window.open('', '_blank')?.document.defaultView
  if (view === null || view === undefined) return refused({ code: 'window-blocked' })
  const page = new DOMParser().parseFromString(html, 'text/html')
  const style = page.querySelector('style')
  style?.remove()
  view.document.replaceChild(
    view.document.adoptNode(page.documentElement),
    view.document.documentElement,
  )
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(style?.textContent ?? '')
  view.document.adoptedStyleSheets = [sheet]
  view.focus()
  view.print()
  return ok(null)
}
