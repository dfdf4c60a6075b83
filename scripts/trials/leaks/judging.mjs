import { carryOut } from '../../scenario/actions/index.mjs'
import { rowOf } from '../../scenario/table.mjs'

/** @typedef {import('./play.mjs').Play} Play */
/** @typedef {import('./moves.mjs').Move} Move */

/** Enters a number for somebody in the room, and what it is based on. @type {Move} */
export async function score(play) {
  const { dice, now, session, book } = play
  const seat = dice.pick(
    now.seats.filter(({ id, type }) => type !== 'procesregisseur' && !play.had.has(`score ${id}`)),
  )
  if (!seat) return
  const answer = await play.goTo('schaal')
  const row = answer
    .locator('[data-score-row]')
    .filter({ hasText: session.seat(seat.id) })
    .first()
  if ((await row.count()) === 0) return
  play.had.add(`score ${seat.id}`)
  await carryOut(session, { score: 'schaal', by: seat.id, value: 1 + dice.roll(10) })
  now.did({})
  await play.look(`enters a number for ${seat.id}`)
  const text = book.mark('said', { untilReveal: true })
  await row.locator('textarea[data-field="ground"]').fill(`Want ${text}`)
  await row.locator('textarea[data-field="ground"]').press('Enter')
  now.did({}, { gone: text })
  await play.look(`writes the ground ${text}`)
}

/** @type {Move} */
export async function reveal(play) {
  if (play.now.known.revealed) return
  const answer = await play.goTo('schaal')
  const button = answer.locator('[data-do="reveal"]')
  if ((await button.count()) === 0 || (await button.isDisabled())) return
  await button.click()
  await button.waitFor({ state: 'detached' })
  play.now.did({ revealed: true })
  await play.look('reveals the numbers')
}

/** Why nobody spoke with a member of the family. @type {Move} */
export async function notSpoken(play) {
  const answer = await play.goTo('schaal.betrokkenen')
  const fields = await answer.locator('textarea[data-field="because"]').all()
  const field = play.dice.pick(fields)
  if (!field || (await field.inputValue()) !== '') return
  const text = play.book.mark('said', { untilReveal: true })
  await field.fill(`Nog niet ${text}`)
  await field.press('Enter')
  play.now.did({}, { gone: text })
  await play.look(`writes why not spoken ${text}`)
}

/** Answers a gate that goes on, with its ground and who differs. @type {Move} */
export async function gate(play) {
  const { book, now, dice, page } = play
  const asked = dice.pick(play.questions('gate').filter(({ id }) => !play.had.has(id)))
  if (!asked) return
  play.had.add(asked.id)
  const on = asked.answer.answers.find((/** @type {any} */ { leads }) => leads.to === 'on')
  const answer = await play.goTo(asked.id)
  const ground = book.mark('said')
  await answer.locator('textarea[data-field="ground"]').fill(`Want ${ground}`)
  await answer.locator(`[data-gate-answer="${on.answer}"]`).click()
  await page.locator(`[data-gate-answer="${on.answer}"][aria-pressed="true"]`).waitFor()
  now.did({}, { gone: ground })
  await play.look(`answers ${asked.id} because ${ground}`)
  await differ(play, answer)
}

/** Writes one sentence together, and who sees it differently. @type {Move} */
export async function common(play) {
  const { dice, book, now } = play
  const asked = dice.pick(play.questions('common'))
  if (!asked) return
  const answer = await play.goTo(asked.id)
  const choose = await answer.locator('[data-entry] [data-do="common"][aria-pressed="false"]').all()
  if (choose.length > 0 && dice.oneIn(2)) {
    await dice.pick(choose)?.click()
    now.did({})
    await play.look('chooses one of them in common')
  } else {
    const text = book.mark('said')
    await answer.locator('textarea[data-field="common"]').fill(`Samen ${text}`)
    await answer.locator('textarea[data-field="common"]').press('Enter')
    now.did({}, { gone: text })
    await play.look(`writes in common ${text}`)
  }
  await differ(play, answer)
}

/** @param {Play} play @param {import('@playwright/test').Locator} answer */
async function differ(play, answer) {
  const list = answer.locator('[data-field="differs"] select')
  if (play.dice.oneIn(2) || (await list.count()) === 0) return
  await list.selectOption({ label: play.session.seat('vt') })
  const reason = answer.locator('[data-differs] textarea[data-field="reason"]').last()
  await reason.waitFor()
  if ((await reason.inputValue()) !== '') return
  play.now.did({})
  await play.look('names who differs')
  const text = play.book.mark('said')
  await reason.fill(`Omdat ${text}`)
  await reason.press('Enter')
  play.now.did({}, { gone: text })
  await play.look(`writes why they differ ${text}`)
}

/** Ranks or marks something. @type {Move} */
export async function order(play) {
  const asked = play.dice.pick(play.questions('rank', 'mark'))
  const answer = await play.goTo(asked.id)
  const what = asked.answer.shape === 'rank' ? 'choose' : 'mark'
  const button = play.dice.pick(await answer.locator(`[data-entry] [data-do="${what}"]`).all())
  if (!button) return
  await button.click()
  play.now.did({})
  await play.look(`turns ${what} in ${asked.id}`)
}

const weighed = /** @type {const} */ ([
  ['besluit.prioriteit', 'ground'],
  ['besluit.prioriteit.deskundig', 'expert'],
  ['besluit.prioriteit.belastbaarheid', 'bearableNote'],
])

/** Says something of an idea that is weighed, or chooses it. @type {Move} */
export async function weigh(play) {
  const { dice, book, rows, now } = play
  const row = dice.pick(rows.filter(({ shape }) => shape === 'ideas'))
  const [question, field] = dice.pick(weighed) ?? weighed[0]
  if (!row) return
  const answer = await play.goTo(question)
  const line = rowOf(answer, row.text)
  if ((await line.count()) === 0) return
  const text = book.mark('said', { about: row.item })
  const area = line.locator(`textarea[data-field="${field}"]`)
  if ((await area.count()) === 0) return
  await area.fill(`Gewogen ${text}`)
  await area.press('Enter')
  now.did({}, { gone: text })
  await play.look(`weighs ${row.text} with ${text} as ${field}`)
}
