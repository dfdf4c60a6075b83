import { carryOut } from '../../scenario/actions/index.mjs'
import { rowOf } from '../../scenario/table.mjs'
import { fillFields } from './fields.mjs'

/** @typedef {import('./play.mjs').Play} Play */
/** @typedef {import('./moves.mjs').Move} Move */

const audiences = /** @type {const} */ (['everyone', 'everyone', 'professionals', 'chair'])
/** Shapes whose answers stand as rows that can be changed and released. */
const asRows = ['entries', 'common', 'ideas']

/** Says something in answer to a question, with a marker in every field. @type {Move} */
export async function say(play) {
  const { book, dice } = play
  const asked = dice.pick(
    play.questions('entries', 'slots', 'domains', 'common', 'ideas', 'detail'),
  )
  const answer = await play.goTo(asked.id)
  const frame = answer.locator('[data-form="entry"]:has([data-capture])').first()
  if ((await frame.count()) === 0) return
  const item = book.newItem()
  const of = await fillFields(play, frame, asked.answer.fields, () => book.mark('said', { item }))
  if (asked.answer.shape === 'detail' && of === '') return
  const audience = dice.pick(audiences) ?? 'everyone'
  await frame.locator('[data-field="audience"] select').selectOption(audience)
  const text = book.mark('said', { item })
  const box = frame.locator('[data-capture]')
  await box.fill(`Er is ${text} gezegd`)
  await box.press('Enter')
  await answer.getByText(text).first().waitFor({ state: 'attached' })
  play.now.put(item, { audience, of }, { gone: text })
  play.rows.push({ item, question: asked.id, text, shape: asked.answer.shape })
  await play.look(`says ${text} to ${asked.id}, for ${audience}`)
}

/** Types a sentence and leaves it half way. @type {Move} */
export async function leaveHalfWay(play) {
  const { book, dice } = play
  const answer = await play.goTo(dice.pick(play.questions('entries', 'common', 'ideas')).id)
  const text = book.mark('never')
  await answer.locator('[data-capture]').first().fill(`Half ${text}`)
  await play.look(`types ${text} and leaves it`)
}

/** Changes what was said in this part, and perhaps for whom it is. @type {Move} */
export async function edit(play) {
  const row = pickRow(play, true)
  if (!row) return
  const { book, dice, page } = play
  const answer = await play.goTo(row.question)
  const line = rowOf(answer, row.text)
  if ((await line.count()) === 0) return
  await line.locator('[data-do="edit"]').first().click()
  const form = page.locator('[data-form="edit"]')
  const text = book.mark('said', { item: row.item })
  const audience = dice.pick(audiences) ?? 'everyone'
  await form.locator('[data-field="audience"] select').selectOption(audience)
  await form.locator('[data-edit]').fill(`Anders ${text}`)
  await form.locator('[data-edit]').press('Enter')
  await form.waitFor({ state: 'detached' })
  play.now.put(row.item, { audience }, { gone: text, back: row.text })
  play.rows.push({ ...row, text })
  await play.look(`changes ${row.text} into ${text}, for ${audience}`)
}

/** @type {Move} */
export async function takeAway(play) {
  const row = pickRow(play, true)
  if (!row) return
  const answer = await play.goTo(row.question)
  const line = rowOf(answer, row.text)
  if ((await line.count()) === 0) return
  await line.focus()
  await play.page.keyboard.press('Delete')
  await line.waitFor({ state: 'detached' })
  play.now.put(row.item, { gone: true }, { back: row.text })
  await play.look(`takes ${row.text} away`)
}

/** Releases to this part what was said in another. @type {Move} */
export async function release(play) {
  const row = pickRow(play, false)
  if (!row) return
  const answer = await play.goTo(row.question)
  await answer
    .locator('details')
    .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')))
  const button = answer
    .locator('[data-entry], [data-agreement], [data-bottom-line]')
    .filter({ hasText: row.text })
    .locator('[data-do="release"]')
    .first()
  if ((await button.count()) === 0) return
  await button.click()
  await button.waitFor({ state: 'detached' })
  const { part, known } = play.now
  const releasedTo = [...(known.items[row.item]?.releasedTo ?? []), part]
  play.now.put(row.item, { releasedTo })
  await play.look(`releases ${row.text} to part ${part}`)
}

/** @type {Move} */
export async function note(play) {
  const text = play.book.mark('never')
  await carryOut(play.session, { note: `Alleen voor mij ${text}` })
  play.now.did({}, { gone: text })
  await play.look(`notes ${text}`)
}

/** @type {Move} */
export async function park(play) {
  const text = play.book.mark('never')
  await carryOut(play.session, { park: `Later ${text}` })
  play.now.did({})
  await play.look(`parks ${text}`)
}

/**
 * Something that was said in this part, or in another one.
 *
 * @param {Play} play @param {boolean} here
 */
function pickRow({ rows, book, now, dice }, here) {
  const latest = rows.filter(
    (row, at) => rows.findLastIndex(({ item }) => item === row.item) === at,
  )
  return dice.pick(
    latest.filter(({ item, text, shape }) => {
      const isHere = book.markers.get(text)?.part === now.part
      const stands = now.known.items[item] !== undefined && !now.known.items[item]?.gone
      return isHere === here && stands && (!here || asRows.includes(shape))
    }),
  )
}
