/** Presses the button under the numbers that uncovers them, as a hand would: what it asks is asked there. */
export function pressReveal(): void {
  document.querySelector<HTMLElement>('[data-answer] [data-do="reveal"]')?.click()
}
