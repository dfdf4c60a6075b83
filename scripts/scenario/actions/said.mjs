import { putIn } from '../hands.mjs'
import { seen } from '../seen.mjs'
import { putOnTable, rowOf } from '../table.mjs'
import { audience, certainty, domains, inApp, slot, values } from '../words.mjs'

/** @typedef {import('../session.mjs').Session} Session */

/** Fields of an entry as a scenario names them, and how they are put on screen. */
const fields = /** @type {Record<string, (value: any, session: Session) => string | string[]>} */ ({
  by: (id, session) => (id === '' ? '' : session.seat(id)),
  about: (ids, session) => ids.map((/** @type {string} */ id) => session.person(id)),
  person: (id, session) => session.person(id),
  certainty: (word) => inApp(certainty, word),
  slot: (word) => inApp(slot, word),
  when: (when) => String(when),
  domain: (name) => inApp(domains, name),
  value: (word) => inApp(values, String(word)),
  goal: String,
  result: String,
  since: String,
  source: String,
  organisation: String,
  towards: String,
  static: (yes) => (yes ? 'static' : 'dynamic'),
  systemic: (yes) => (yes ? 'systemic' : 'individual'),
  shown: (word) => inApp(audience, word),
})
const fieldNames = /** @type {Record<string, string>} */ ({
  static: 'nature',
  systemic: 'reach',
  shown: 'audience',
})

/** What a scenario leaves out is nobody, and for everyone: at the console the last choice of these stays. */
const leftOut = { by: '', shown: 'iedereen' }

/**
 * Says something in answer to a question: types it, chooses what belongs to it, Enter.
 *
 * @param {Session} session
 * @param {{ question: string, as?: string, text?: string } & Record<string, any>} said
 */
export async function say(session, { question, as, text = '', ...rest }) {
  const answer = await putOnTable(session, question)
  const box = answer.locator('[data-capture]').first()
  const place = answer.locator('div:has(> form), div, form').filter({ has: box }).last()
  await box.click()
  await session.console.keyboard.insertText(text)
  const root = await captureOf(answer, box, place)
  for (const [name, value] of Object.entries({ ...leftOut, ...rest })) {
    const toScreen = fields[name]
    if (toScreen) await putIn(root, fieldNames[name] ?? name, toScreen(value, session))
  }
  await box.focus()
  await session.press(
    'Enter',
    async () => {
      if (text !== '') await seen(answer.getByText(text, { exact: true })).waitFor()
    },
    text,
  )
  if (as) session.names.set(as, { text, question })
}

/** The box in which one types, with its choices. */
async function captureOf(
  /** @type {import('@playwright/test').Locator} */ answer,
  /** @type {import('@playwright/test').Locator} */ box,
  /** @type {import('@playwright/test').Locator} */ place,
) {
  const frame = answer.locator('[data-form="entry"]:has([data-capture])')
  if ((await frame.count()) > 0) return frame.first()
  return (await place.locator('[data-field]').count()) > 0 ? place : box.locator('xpath=../../..')
}

/** @type {Record<string, (session: Session, action: any) => Promise<void>>} */
export const saying = {
  question: async (session, { question }) => void (await putOnTable(session, question)),
  add: (session, { add, ...said }) => say(session, { question: add, ...said }),
  idea: (session, { idea, ...said }) => say(session, { question: idea, ...said }),
  edit: async (session, { edit, text }) => {
    const named = session.named(edit)
    const row = rowOf(await putOnTable(session, named.question), named.text)
    await row.focus()
    await row.locator('[data-do="edit"]').click()
    const box = session.console.locator('[data-edit]')
    await box.fill(text)
    await session.press('Enter', () => box.waitFor({ state: 'detached' }), text)
    session.names.set(edit, { ...named, text })
  },
  remove: async (session, { remove }) => {
    const named = session.named(remove)
    const row = rowOf(await putOnTable(session, named.question), named.text)
    await row.focus()
    await session.press('Delete', () => row.waitFor({ state: 'detached' }))
  },
}
