import type { Result } from '#base'
import { ok, refused } from '#base'
import { trustMarkup } from './trustMarkup'

/** The browser did not open the window from which would be printed. */
export interface WindowBlocked {
  readonly code: 'window-blocked'
}

/** The style of the document; whatever was typed is escaped, so the first one is our own. */
const STYLE = /<style>([\s\S]*?)<\/style>/

/**
 * Opens an HTML document of our own in a new window and asks the browser to print it. Inline style is forbidden
 * there as it is here, so the style is adopted by script. Call it from a click: else the window is blocked.
 */
export function printHtml(html: string): Result<null, WindowBlocked> {
  const view = window.open('', '_blank')?.document.defaultView
  if (view === null || view === undefined) return refused({ code: 'window-blocked' })
  const [, style = ''] = STYLE.exec(html) ?? []
  const page = new DOMParser().parseFromString(trustMarkup(html.replace(STYLE, '')), 'text/html')
  view.document.replaceChild(
    view.document.adoptNode(page.documentElement),
    view.document.documentElement,
  )
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(style)
  view.document.adoptedStyleSheets = [sheet]
  view.focus()
  view.print()
  return ok(null)
}
