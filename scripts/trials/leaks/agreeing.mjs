import { nameOther } from './fields.mjs'

/** @typedef {import('./play.mjs').Play} Play */
/** @typedef {import('./moves.mjs').Move} Move */

const forms = /** @type {const} */ ({
  'besluit.wieDoetWat': {
    form: 'agreement',
    row: 'agreement',
    text: 'what',
    more: ['why'],
    who: 'who',
  },
  'besluit.bodemeisen': {
    form: 'bottomLine',
    row: 'bottom-line',
    text: 'text',
    more: ['seenBy', 'ifBroken'],
    who: 'guard',
  },
})

/** Makes an agreement or a bottom line, with a marker in every field. @type {Move} */
export async function agree(play) {
  const { book, dice, now } = play
  const question = dice.oneIn(3) ? 'besluit.bodemeisen' : 'besluit.wieDoetWat'
  const { form, row, text: main, more, who } = forms[question]
  const answer = await play.goTo(question)
  const place = answer.locator(`[data-form="${form}"]`).first()
  const item = book.newItem()
  for (const field of more) {
    const area = place.locator(`textarea[data-field="${field}"]`)
    if (dice.oneIn(2) && (await area.count()) > 0)
      await area.fill(`Want ${book.mark('agreed', { item })}`)
  }
  if (dice.oneIn(3)) await nameOther(place, who, book.mark('agreed', { item }))
  const text = book.mark('agreed', { item })
  const area = place.locator(`textarea[data-field="${main}"]`)
  await area.fill(`Regelt ${text}`)
  await area.press('Enter')
  await answer.locator(`[data-${row}]`).filter({ hasText: text }).first().waitFor()
  now.put(item, {}, { gone: text })
  play.rows.push({ item, question, text, shape: form })
  await play.look(`agrees ${text}`)
}

/** Makes an agreement of this part sharper: some of it the room sees, some of it nobody. @type {Move} */
export async function sharpen(play) {
  const { book, dice, now, rows, page } = play
  const row = dice.pick(
    rows.filter(
      ({ item, text, shape }) =>
        shape === 'agreement' && now.known.items[item] && book.markers.get(text)?.part === now.part,
    ),
  )
  if (!row) return
  const answer = await play.goTo(row.question)
  const line = answer.locator('[data-agreement]').filter({ hasText: row.text }).first()
  if ((await line.count()) === 0) return
  await line.locator('[data-do="edit"]').click()
  const form = page.locator('[data-agreement] [data-form="agreement"]')
  await form
    .locator('details')
    .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')))
  const field = dice.pick(['readyWhen', 'bridging', 'moment', 'why']) ?? 'why'
  const isShown = field === 'moment' || field === 'why'
  const text = isShown ? book.mark('agreed', { item: row.item }) : book.mark('never')
  await form.locator(`textarea[data-field="${field}"]`).fill(`Namelijk ${text}`)
  await form.locator('[data-do="close"]').click()
  now.put(row.item, {}, { gone: text })
  await play.look(`sharpens ${row.text} with ${text} as ${field}`)
}

/** How the group works together from here on; in the last phase also the closing plan. @type {Move} */
export async function cooperate(play) {
  const { book, dice, now } = play
  const asked = dice.pick(play.questions('cooperation', 'closingPlan'))
  const answer = await play.goTo(asked.id)
  const areas = await answer.locator('textarea[data-field]:visible').all()
  const area = dice.pick(areas)
  if (!area) return
  const text = book.mark('said')
  await area.fill(`Zo ${text}`)
  await area.press('Enter')
  now.did({}, { gone: text })
  await play.look(`writes ${text} to ${asked.id}`)
}
