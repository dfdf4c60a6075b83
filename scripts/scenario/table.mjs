import { seen } from './seen.mjs'

/** @typedef {import('./session.mjs').Session} Session */

/** The step in which a question of the guide stands, by the first word of its id. */
const stepOfQuestion = new Map([
  ['vooraf', 'vooraf'],
  ['beeld', 'beeldvorming'],
  ['schaal', 'schaalvraag'],
  ['oordeel', 'oordeelsvorming'],
  ['besluit', 'besluitvorming'],
])

/**
 * Goes to a step by the route.
 *
 * @param {Session} session
 * @param {string} step
 */
export async function goToStep({ console: page }, step) {
  const button = page.locator(`[data-step="${step}"]`).first()
  await button.click()
  await page.locator(`[data-step="${step}"][aria-current]`).first().waitFor()
}

/**
 * Puts a question on the table, by the route; nothing happens where it is there already.
 *
 * @param {Session} session
 * @param {string} question
 */
export async function putOnTable(session, question) {
  const page = session.console
  const answer = page.locator(`[data-answer="${question}"]`)
  if ((await answer.count()) > 0) return answer
  const inRoute = page.locator(
    `button[data-question="${question}"], a[data-question="${question}"]`,
  )
  if ((await inRoute.count()) === 0) {
    const step = stepOfQuestion.get(question.split('.')[0] ?? '')
    if (!step) throw new Error(`the guide has no question ${question}`)
    await goToStep(session, step)
  }
  if ((await answer.count()) > 0) return answer
  if ((await inRoute.count()) === 0)
    throw new Error(`${question} is not in the route of this phase`)
  await inRoute.first().click()
  await answer.waitFor()
  return answer
}

/**
 * The row of something that was named with `as`, in the answer that is on the table.
 *
 * @param {import('@playwright/test').Locator} answer
 * @param {string} text what stands in the row
 */
export function rowOf(answer, text) {
  return seen(answer.locator('[data-entry]').filter({ hasText: text }))
}

/** Waits until what is on screen is on disk. @param {Session} session */
export async function whenSaved({ console: page }) {
  await page.locator('[data-saving="saved"]').first().waitFor({ state: 'attached' })
}

/** Leaves whatever field the cursor is in, so that a letter is a key of the chair again. @param {Session} session */
export async function atTheTable({ console: page }) {
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}
