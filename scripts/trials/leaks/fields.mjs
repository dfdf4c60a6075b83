/** @typedef {import('./play.mjs').Play} Play */
/** @typedef {import('@playwright/test').Locator} Locator */

const typed = ['source', 'when', 'organisation', 'since', 'goal', 'result', 'towards']
/** Of these one must be chosen for the answer to count. */
const chosen = ['person', 'slot', 'value']
const listed = ['by', 'domain']

/**
 * Fills in the fields beside a text, each with a marker where it takes words.
 *
 * @param {Play} play @param {Locator} frame @param {readonly string[]} fields of the guide
 * @param {() => string} mark
 * @returns {Promise<string>} the item that it says more about; empty where it stands by itself
 */
export async function fillFields({ dice, book }, frame, fields, mark) {
  let of = ''
  if ((await frame.locator('[data-field="of"] select').count()) > 0) of = await pickOf()
  for (const field of fields) {
    if (typed.includes(field) && dice.oneIn(2))
      await frame.locator(`input[data-field="${field}"]`).fill(mark())
    if (chosen.includes(field)) await turnOn(field)
    if (listed.includes(field)) await pickIn(field)
    if (field === 'owner' && dice.oneIn(3)) await nameOther(frame, 'owner', mark())
  }
  return of

  async function turnOn(/** @type {string} */ field) {
    const options = await frame.locator(`[data-field="${field}"] [data-value]`).all()
    const on = await frame
      .locator(`[data-field="${field}"] :is([aria-pressed="true"], :checked)`)
      .count()
    if (on === 0) await dice.pick(options)?.click()
  }
  async function pickIn(/** @type {string} */ field) {
    const list = frame.locator(`[data-field="${field}"] select`)
    if ((await list.count()) === 0) return
    const values = await list
      .locator('option')
      .evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? '').filter(Boolean))
    await list.selectOption(dice.pick(values) ?? '')
  }
  async function pickOf() {
    const list = frame.locator('[data-field="of"] select')
    const options = await list.locator('option').all()
    for (const option of options) {
      const [marker] = book.markersIn((await option.textContent()) ?? '')
      if (!marker) continue
      await list.selectOption((await option.getAttribute('value')) ?? '')
      return marker.item
    }
    return ''
  }
}

/**
 * Names somebody who is not in the list.
 *
 * @param {Locator} form @param {string} field @param {string} name
 */
export async function nameOther(form, field, name) {
  const place = form.locator(`[data-field="${field}"]`).first()
  await place.locator('select').selectOption('other')
  await place.locator('input').fill(`Iemand ${name}`)
  await place.locator('input').press('Enter')
}
