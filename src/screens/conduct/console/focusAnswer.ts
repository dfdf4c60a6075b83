import { focusQuestion } from './focusQuestion'

/** Where one goes on in the answer that lies open: its first empty number, where one types, else its first choice. */
const PLACES = [
  '[data-number]:not([data-given])',
  '[data-capture]',
  '[data-number]',
  'textarea',
  '[aria-pressed="true"]',
  'button, input, select',
]

/** Brings focus to the answer on the table, as a question that has just come would; else to the question. */
export function focusAnswer(): void {
  const answer = document.querySelector('[data-answer]')
  for (const place of PLACES) {
    const found = answer?.querySelector<HTMLElement>(place)
    if (found) return found.focus()
  }
  focusQuestion()
}
