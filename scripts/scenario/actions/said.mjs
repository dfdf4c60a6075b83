import * as v from 'valibot'
import { texts, typed } from '../forms.mjs'
import { putIn } from '../hands.mjs'
import { seen } from '../seen.mjs'
import { putOnTable, rowOf } from '../table.mjs'
import { audience, certainty, domains, inApp, slot, values } from '../words.mjs'
import { action } from './action.mjs'

/** @typedef {import('../session.mjs').Session} Session */

/** @typedef {string | string[]} OnScreen */

/**
 * Binds what a field of an entry must look like to how it is put on screen.
 *
 * @template {import('valibot').GenericSchema} Form
 * @param {Form} form
 * @param {(value: import('valibot').InferOutput<Form>, session: Session) => OnScreen} show
 * @returns {{ form: import('valibot').GenericSchema, show: (value: unknown, session: Session) => OnScreen }}
 */
function field(form, show) {
  return { form, show: (value, session) => show(v.parse(form, value), session) }
}

const word = v.string()

/** Fields of an entry as a scenario names them, and how they are put on screen. */
const fields = new Map([
  ['by', field(word, (id, session) => (id === '' ? '' : session.seat(id)))],
  ['about', field(texts, (ids, session) => ids.map((id) => session.person(id)))],
  ['person', field(word, (id, session) => session.person(id))],
  ['certainty', field(word, (given) => inApp(certainty, given))],
  ['slot', field(word, (given) => inApp(slot, given))],
  ['when', field(typed, String)],
  ['domain', field(word, (name) => inApp(domains, name))],
  ['value', field(typed, (given) => inApp(values, String(given)))],
  ['goal', field(typed, String)],
  ['result', field(typed, String)],
  ['since', field(typed, String)],
  ['source', field(typed, String)],
  ['organisation', field(typed, String)],
  ['towards', field(typed, String)],
  ['static', field(v.nullable(v.boolean()), (yes) => (yes ? 'static' : 'dynamic'))],
  ['systemic', field(v.nullable(v.boolean()), (yes) => (yes ? 'systemic' : 'individual'))],
  ['shown', field(word, (given) => inApp(audience, given))],
])
const fieldNames = new Map([
  ['static', 'nature'],
  ['systemic', 'reach'],
  ['shown', 'audience'],
])

/** What may be said of an entry beside its question. */
const said = {
  ...Object.fromEntries([...fields].map(([name, { form }]) => [name, v.optional(form)])),
  as: v.optional(v.string()),
  text: v.optional(v.string()),
}

/** What a scenario leaves out is nobody, and for everyone: at the console the last choice of these stays. */
const leftOut = { by: '', shown: 'iedereen' }

/**
 * Says something in answer to a question: types it, chooses what belongs to it, Enter.
 *
 * @param {Session} session
 * @param {{ question: string, as?: string | undefined, text?: string | undefined } & Record<string, unknown>} entry
 */
export async function say(session, { question, as, text = '', ...rest }) {
  const answer = await putOnTable(session, question)
  const box = answer.locator('[data-capture]').first()
  const place = answer.locator('div:has(> form), div, form').filter({ has: box }).last()
  await box.click()
  await session.console.keyboard.insertText(text)
  const root = await captureOf(answer, box, place)
  for (const [name, value] of Object.entries({ ...leftOut, ...rest })) {
    const known = fields.get(name)
    if (known) await putIn(root, fieldNames.get(name) ?? name, known.show(value, session))
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

export const saying = {
  question: action(
    v.looseObject({ question: v.string() }),
    async (session, { question }) => void (await putOnTable(session, question)),
  ),
  add: action(v.looseObject({ add: v.string(), ...said }), (session, { add, ...rest }) =>
    say(session, { ...rest, question: add }),
  ),
  idea: action(v.looseObject({ idea: v.string(), ...said }), (session, { idea, ...rest }) =>
    say(session, { ...rest, question: idea }),
  ),
  edit: action(
    v.looseObject({ edit: v.string(), text: v.string() }),
    async (session, { edit, text }) => {
      const named = session.named(edit)
      const row = rowOf(await putOnTable(session, named.question), named.text)
      await row.focus()
      await row.locator('[data-do="edit"]').click()
      const box = session.console.locator('[data-edit]')
      await box.fill(text)
      await session.press('Enter', () => box.waitFor({ state: 'detached' }), text)
      session.names.set(edit, { ...named, text })
    },
  ),
  remove: action(v.looseObject({ remove: v.string() }), async (session, { remove }) => {
    const named = session.named(remove)
    const row = rowOf(await putOnTable(session, named.question), named.text)
    await row.focus()
    await session.press('Delete', () => row.waitFor({ state: 'detached' }))
  }),
}
