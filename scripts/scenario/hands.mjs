/**
 * Puts one answer in one field, whatever kind of field it is: a list, a few side by side, chips, or text.
 *
 * @param {import('@playwright/test').Locator} root where the field is looked for
 * @param {string} field the name of the field
 * @param {string | readonly string[]} answers the values or the words as they stand on screen
 * @returns {Promise<boolean>} false where there is no such field: then it is left out
 */
export async function putIn(root, field, answers) {
  const place = root.locator(`[data-field="${field}"]`).first()
  if ((await place.count()) === 0) return false
  for (const answer of typeof answers === 'string' ? [answers] : answers)
    await putOne(place, answer)
  return true
}

/** @param {import('@playwright/test').Locator} place @param {string} answer */
async function putOne(place, answer) {
  const tag = await place.evaluate((element) => element.tagName)
  const select = tag === 'SELECT' ? place : place.locator('select').first()
  if (tag === 'SELECT' || (await select.count()) > 0) return pick(select, answer)
  const option = await optionOf(place, answer)
  if (option) {
    const chosen =
      (await option.getAttribute('aria-pressed')) === 'true' ||
      (await option.locator('input:checked').count()) > 0
    return chosen ? undefined : option.click()
  }
  const [date, time] = answer.split('T')
  if (time !== undefined && (await place.locator('input[type="time"]').count()) > 0) {
    await place.locator('input[type="date"]').fill(date ?? '')
    return place.locator('input[type="time"]').fill(time)
  }
  const input = ['INPUT', 'TEXTAREA'].includes(tag)
    ? place
    : place.locator('input, textarea').first()
  await input.fill(answer)
}

/** @param {import('@playwright/test').Locator} place @param {string} answer */
async function optionOf(place, answer) {
  for (const option of await place.locator('[data-value]').all()) {
    const words = (await option.innerText()).trim()
    if ((await option.getAttribute('data-value')) === answer || words === answer) return option
  }
  return undefined
}

/** @param {import('@playwright/test').Locator} select @param {string} answer */
async function pick(select, answer) {
  const options = await select.locator('option').all()
  for (const option of options) {
    const value = await option.getAttribute('value')
    const label = ((await option.textContent()) ?? '').trim()
    if (value === answer || label === answer || label.startsWith(`${answer} (`)) {
      if (value !== null) await select.selectOption(value)
      return
    }
  }
  throw new Error(`"${answer}" is not in the list`)
}
