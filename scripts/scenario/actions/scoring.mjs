import * as v from 'valibot'
import { maybe, typed } from '../forms.mjs'
import { putOnTable } from '../table.mjs'
import { action } from './action.mjs'

/** @typedef {import('../session.mjs').Session} Session */

export const scoring = {
  score: action(
    v.looseObject({
      score: v.string(),
      by: v.optional(v.string()),
      person: v.optional(v.string()),
      value: v.optional(typed),
      ground: maybe(v.string()),
      because: maybe(v.string()),
    }),
    async (session, { score, by, person, value, ground, because }) => {
      const answer = await putOnTable(session, score)
      const label = person === undefined ? session.seat(by ?? '') : session.person(person)
      const row = answer.locator('[data-score-row]').filter({ hasText: label }).first()
      if (value !== undefined) {
        await row.locator('[data-number]').focus()
        const key = keyOf(value)
        await session.press(key, async () => undefined)
        // A letter waits whether a word follows: none does.
        if (/[a-z]/.test(key)) await session.press('Enter', async () => undefined)
      }
      for (const [field, words] of Object.entries({ ground, because })) {
        if (!words) continue
        const line = row.locator(`[data-field="${field}"]`)
        const area =
          (await line.evaluate(({ tagName }) => tagName)) === 'TEXTAREA'
            ? line
            : line.locator('textarea')
        await area.fill(words)
        await area.focus()
        await session.press('Enter', async () => undefined)
      }
    },
  ),
  reveal: action(v.looseObject({ reveal: v.string() }), async (session, { reveal }) => {
    const answer = await putOnTable(session, reveal)
    await answer.locator('[data-do="reveal"]').click()
    // Where somebody has no number yet, it asks first.
    const now = answer.locator('[data-do="reveal-now"]')
    if ((await now.count()) > 0) await now.click()
    await answer.locator('[data-do="reveal"]').waitFor({ state: 'detached' })
  }),
}

/** The key that gives this answer in the grid. @param {unknown} value */
function keyOf(value) {
  if (value === 'past' || value === 'pas') return 'p'
  if (value === 'niet gevraagd') return 'n'
  return value === 10 ? '0' : String(value)
}
