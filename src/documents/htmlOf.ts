import { textsFor } from '#i18n'
import { renderHtml } from './html/renderHtml'
import type { Paper } from './paper'

/** A paper as one HTML file on its own: every script, and the browser's own print. */
export async function htmlOf(paper: Paper): Promise<string> {
  return renderHtml(paper, await textsFor(paper.register))
}
