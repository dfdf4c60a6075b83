import { makeSpot } from '#ui'

/** What was said or agreed, as it stands in the page, by its id. */
export const SAID = makeSpot()

/** A button that asks for a release. */
export const RELEASES = makeSpot()

/**
 * Gives focus back after something was released, once the page is drawn anew: to its row, where that can be walked to,
 * else to the first control in it, else to the next thing that can be released, else to the heading of the page.
 */
export function focusAfterRelease(id: string): void {
  const row = SAID.in(document).find((each) => SAID.idOf(each) === id)
  const control = row?.matches('[tabindex]') ? row : row?.querySelector<HTMLElement>(CONTROLS)
  const next = control ?? RELEASES.in(document)[0]
  const goal = next ?? document.querySelector<HTMLElement>('main [tabindex="-1"], main[tabindex]')
  goal?.focus()
}

const CONTROLS = 'button, input, select, textarea'
