/**
 * Gives focus back after something was released, once the page is drawn anew: to its row, where that can be walked to,
 * else to the first control in it, else to the next thing that can be released, else to the heading of the page.
 */
export function focusAfterRelease(id: string): void {
  const row = [...document.querySelectorAll<HTMLElement>(ROWS)].find(
    ({ dataset: { entry, agreement, bottomLine, score } }) =>
      [entry, agreement, bottomLine, score].includes(id),
  )
  const control = row?.matches('[data-rove]') ? row : row?.querySelector<HTMLElement>(CONTROLS)
  const next = control ?? document.querySelector<HTMLElement>('[data-do="release"]')
  const goal = next ?? document.querySelector<HTMLElement>('main [tabindex="-1"], main[tabindex]')
  goal?.focus()
}

const ROWS = '[data-entry], [data-agreement], [data-bottom-line], [data-score]'
const CONTROLS = 'button, input, select, textarea'
