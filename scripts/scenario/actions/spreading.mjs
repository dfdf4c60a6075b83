import * as v from 'valibot'
import { maybe, texts } from '../forms.mjs'
import { putIn } from '../hands.mjs'
import { seen } from '../seen.mjs'
import { putOnTable, whenSaved } from '../table.mjs'
import { action } from './action.mjs'

/** @typedef {import('../session.mjs').Session} Session */

/** What of an agreement and of a bottom line says whether it was told: its own list, or that it was shared. */
const fieldOfTelling = new Map([
  ['besluit.wieDoetWat', 'informed'],
  ['besluit.bodemeisen', 'shared'],
])

/**
 * To whom else comes what was said: released to those in the room, or told to somebody of the family.
 */
export const spreading = {
  release: action(v.looseObject({ release: v.string() }), async (session, { release }) => {
    const row = await rowOfNamed(session, release)
    await seen(row.locator('[data-do="release"]')).click()
    const now = session.console.locator('[data-do="release-now"]')
    await now.and(session.console.locator(':focus')).waitFor()
    await session.press(
      'Enter',
      () => now.waitFor({ state: 'detached' }),
      session.named(release).text,
    )
  }),
  told: action(
    v.looseObject({
      told: v.string(),
      to: texts,
      yes: v.optional(v.boolean()),
      on: maybe(v.string()),
    }),
    async (session, { told, to, yes = true, on }) => {
      const row = await rowOfNamed(session, told)
      const persons = to.map((id) => session.person(id))
      const field = fieldOfTelling.get(session.named(told).question)
      if (field === undefined) await tellInRow(session, row, { persons, yes, on })
      else await tellInForm(session, row, { field, persons, yes, on })
      await whenSaved(session)
    },
  ),
}

/** @typedef {{ persons: readonly string[], yes: boolean, on?: string | null | undefined }} Telling */

/** Of something that was said: in its row. */
async function tellInRow(
  /** @type {Session} */ session,
  /** @type {import('@playwright/test').Locator} */ row,
  /** @type {Telling} */ { persons, yes, on },
) {
  await row.locator('[data-do="told"]').click()
  const form = row.locator('[data-form="told"]')
  await putIn(form, 'told-to', persons)
  if (on) await putIn(form, 'told-on', on)
  await form.locator(`[data-do="${yes ? 'tell' : 'not-told'}"]`).click()
  await form.locator('[data-field="told-to"] [aria-pressed="true"]').waitFor({ state: 'detached' })
  await form.locator('[data-do="close"]').click()
  await form.waitFor({ state: 'detached' })
}

/** Of an agreement or a bottom line: in the form that changes it. */
async function tellInForm(
  /** @type {Session} */ { console: page },
  /** @type {import('@playwright/test').Locator} */ row,
  /** @type {Telling & { field: string }} */ { field, persons, yes, on },
) {
  await row.focus()
  await row.locator('[data-do="edit"]').click()
  const form = page.locator(`[data-form]:has([data-field="${field}"]):has([data-do="close"])`)
  await form.waitFor()
  const more = form.locator(`details:not([open]):has([data-field="${field}"]) > summary`)
  if ((await more.count()) > 0) await more.click()
  const answer = form.locator(`[data-field="${field}"] [data-value="${yes ? 'yes' : 'no'}"]`)
  if (!(await isChosen(answer))) await answer.click()
  await form.locator(`[data-field="${field}To"]`).waitFor()
  if (on && (await putIn(form, `${field}On`, on))) await page.keyboard.press('Tab')
  await putIn(form, `${field}To`, persons)
  await form.locator('[data-do="close"]').click()
  await form.waitFor({ state: 'detached' })
}

/** @param {import('@playwright/test').Locator} option */
async function isChosen(option) {
  if ((await option.getAttribute('aria-pressed')) === 'true') return true
  return (await option.locator('input:checked').count()) > 0
}

/** The row of something that was named with `as`, its question on the table. @param {Session} session @param {string} id */
async function rowOfNamed(session, id) {
  const { text, question } = session.named(id)
  const answer = await putOnTable(session, question)
  const row = seen(
    answer.locator('[data-entry], [data-agreement], [data-bottom-line]').filter({ hasText: text }),
  )
  await row.waitFor()
  return row
}
