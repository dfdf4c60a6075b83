import { putIn } from './hands.mjs'
import { seen } from './seen.mjs'
import { inApp, relation } from './words.mjs'

/** @typedef {import('./session.mjs').Session} Session */

const lives = { thuis: 'home', elders: 'elsewhere', onbekend: 'unknown' }

/**
 * The very first start of the app: a passphrase, and the recovery key kept. On a profile that knows Beraad already
 * it unlocks.
 *
 * @param {Session} session
 */
export async function firstStart(session) {
  const page = session.console
  await page.goto(session.place.address)
  const screens = page.locator('[data-screen="first-start"], [data-screen="unlock"]')
  await screens.first().waitFor()
  if ((await page.locator('[data-screen="unlock"]').count()) > 0) return unlock(session)
  await page.locator('[data-field="passphrase"]').first().fill(session.passphrase)
  await page.locator('[data-field="passphrase-again"]').first().fill(session.passphrase)
  await page.keyboard.press('Enter')
  await page.locator('[data-screen="recovery-key"]').waitFor()
  await page.locator('[data-field="recovery-kept"]').check()
  await page.locator('[data-action="recovery-done"]').click()
  await page.locator('[data-action="new-case"]').waitFor()
}

/** Unlocks. @param {Session} session */
export async function unlock({ console: page, passphrase }) {
  await page.locator('[data-screen="unlock"] [data-field="passphrase"]').fill(passphrase)
  await page.keyboard.press('Enter')
  await page.locator('[data-screen="unlock"]').waitFor({ state: 'detached' })
}

/** Shows to be the owner, where everything is about to leave. @param {Session} session */
export async function prove({ console: page, passphrase }) {
  await page.locator('[data-form="proof"] [data-field="proof-passphrase"]').fill(passphrase)
  await page.keyboard.press('Enter')
}

/**
 * Begins the case: its code, the family, how they are related and who may not meet.
 *
 * @param {Session} session
 * @param {import('./forms.mjs').Family} family
 */
export async function beginCase(session, { code, persons = [], relations = [], apart = [] }) {
  const page = session.console
  await page.locator('[data-action="new-case"]').click()
  await page.locator('[data-field="code"]').fill(code)
  await page.keyboard.press('Enter')
  const form = page.locator('[data-form="person"]')
  await form.waitFor()
  for (const { id, label, born, lives: where } of persons) {
    session.persons.set(id, label)
    await putIn(form, 'label', label)
    if (born) await putIn(form, 'born', String(born))
    if (where) await putIn(form, 'lives', inApp({ [where]: 'elsewhere', ...lives }, where))
    await form.locator('[data-action="add-person"]').click()
    await seen(page.locator('li').filter({ hasText: label })).waitFor()
  }
  const relating = page.locator('[data-form="relation"]')
  for (const { kind, from, to } of relations) {
    await putIn(relating, 'from', session.person(from))
    await putIn(relating, 'kind', inApp(relation, kind))
    await putIn(relating, 'to', session.person(to))
    await relating.locator('[data-action="add-relation"]').click()
    await page.waitForFunction(() => {
      const to = document.querySelector('[data-form="relation"] select[data-field="to"]')
      return to instanceof HTMLSelectElement && to.value === ''
    })
  }
  const keeping = page.locator('[data-form="kept-apart"]')
  for (const { one, other, ground } of apart) {
    await putIn(keeping, 'one', session.person(one))
    await putIn(keeping, 'other', session.person(other))
    await putIn(keeping, 'ground', ground)
    await keeping.locator('[data-action="add-kept-apart"]').click()
    await seen(page.locator('li').filter({ hasText: ground })).waitFor()
  }
}
