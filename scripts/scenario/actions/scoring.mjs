import { putOnTable } from '../table.mjs'

/** @typedef {import('../session.mjs').Session} Session */

/** @type {Record<string, (session: Session, action: any) => Promise<void>>} */
export const scoring = {
  score: async (session, { score, by, person, value, ground, because }) => {
    const answer = await putOnTable(session, score)
    const label = person === undefined ? session.seat(by) : session.person(person)
    const row = answer.locator('[data-score-row]').filter({ hasText: label }).first()
    const cell = row.locator('[data-field="number"]').first()
    await cell.focus()
    await session.press(keyOf(value, because), async () => undefined)
    if (because ?? ground) {
      const line = row.locator('[data-field="ground"], [data-field="because"]').first()
      const input = line.locator('input, textarea')
      const field = (await input.count()) > 0 ? input.first() : line
      await field.fill(because ?? ground)
      await field.press('Enter')
    }
  },
  reveal: async (session, { reveal }) => {
    const answer = await putOnTable(session, reveal)
    await answer.locator('[data-do="reveal"]').click()
    await answer.locator('[data-do="reveal"]').waitFor({ state: 'detached' })
  },
}

/** The key that gives this answer in the grid. @param {unknown} value @param {unknown} because */
function keyOf(value, because) {
  if (because !== undefined) return 's'
  if (value === 'past' || value === 'pas') return 'p'
  if (value === 'niet gevraagd') return 'n'
  return value === 10 ? '0' : String(value)
}
