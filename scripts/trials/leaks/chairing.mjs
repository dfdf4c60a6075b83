import { goToStep } from '../../scenario/table.mjs'

/** @typedef {import('./play.mjs').Play} Play */
/** @typedef {import('./moves.mjs').Move} Move */
/** @typedef {import('./book.mjs').Evidence} Evidence */

/** Goes anywhere. @type {Move} */
export async function go(play) {
  if (play.dice.oneIn(6)) {
    await goToStep(play.session, 'afsluiting')
    return play.look('goes to the round-off of the guide')
  }
  await play.goTo(play.dice.pick(play.questions()).id)
}

/** Covers the wall, or takes the cover away, where need be after a look who is in the room. @type {Move} */
export async function cover(play) {
  const { now, page } = play
  if (now.awaitsCheck) {
    await play.press('b')
    return confirmRoom(play)
  }
  await play.press('b')
  const state = now.covered ? 'detached' : 'attached'
  await page.locator('[data-hangs="covered"]').waitFor({ state })
  now.covered = !now.covered
  await play.look(now.covered ? 'covers the wall' : 'uncovers the wall')
}

/** Lets go of the wall, or goes back to it. @type {Move} */
export async function hold(play) {
  const key = play.dice.oneIn(3) ? 't' : 'v'
  await play.press(key)
  await play.look(`presses ${key}`)
}

/** Type size and pages of the wall. @type {Move} */
export async function size(play) {
  const key = play.dice.pick(['+', '-', '.', ',']) ?? '+'
  await play.press(key)
  await play.look(`presses ${key}`)
}

/** The other part comes in: the wall is covered until the chair has looked who is there. @type {Move} */
export async function changePart(play) {
  const { now, page, dice } = play
  const after = now.parts[(now.parts.findIndex(({ id }) => id === now.part) + 1) % now.parts.length]
  if (!after || after.id === now.part) return
  await page.locator('[data-action="part"]').first().click()
  await page.locator('dialog [data-do="confirm"]').waitFor()
  now.part = after.id
  now.present = new Set(after.present)
  now.covered = true
  now.awaitsCheck = true
  await play.look(`goes to part ${after.id}`)
  if (dice.oneIn(4)) {
    await page.locator('dialog [data-do="later"]').click()
    return play.look('looks later who is in the room')
  }
  await confirmRoom(play)
}

/** @param {Play} play */
async function confirmRoom(play) {
  const { now, page, dice } = play
  const confirm = page.locator('dialog [data-do="confirm"]')
  await confirm.waitFor()
  const present = new Set(now.present)
  if (dice.oneIn(3)) await tick(play, page.locator('dialog'), present)
  await confirm.click()
  await confirm.waitFor({ state: 'detached' })
  now.isIn(present)
  now.covered = false
  now.awaitsCheck = false
  await play.look(`lets in ${[...present].join(', ')}`)
}

/** Somebody comes in or leaves. @type {Move} */
export async function people(play) {
  const { now, page } = play
  await play.press('a')
  const sheet = page.locator('section:has([data-field="present"])')
  await sheet.waitFor()
  const present = new Set(now.present)
  const who = await tick(play, sheet, present)
  now.isIn(present)
  await play.look(`notes that ${who} ${present.has(who) ? 'came in' : 'left'}`)
  await sheet.locator('[data-do="close"]').click()
}

/** @param {Play} play @param {import('@playwright/test').Locator} place @param {Set<string>} present changes */
async function tick({ dice, now, session }, place, present) {
  const seat = dice.pick(now.seats.filter(({ id }) => id !== 'pr'))?.id ?? 'vt'
  const yes = !present.has(seat)
  await place.getByRole('checkbox', { name: session.seat(seat), exact: true }).setChecked(yes)
  if (yes) present.add(seat)
  else present.delete(seat)
  return seat
}

/** Takes back the last change. @type {Move} */
export async function undo(play) {
  const { now } = play
  const last = now.done.pop()
  if (!last) return
  await play.press('Control+z')
  now.undone.push({ after: now.known, evidence: last.evidence })
  now.known = last.before
  await follows(play, last.evidence)
  await play.look('takes the last change back')
}

/** Brings back what was taken back. @type {Move} */
export async function redo(play) {
  const { now } = play
  const last = now.undone.pop()
  if (!last) return
  await play.press('Control+Shift+z')
  now.done.push({ before: now.known, evidence: last.evidence })
  now.known = last.after
  const { gone, back } = last.evidence
  await follows(play, { ...(gone && { back: gone }), ...(back && { gone: back }) })
  await play.look('brings it back')
}

/** Holds the book against the console: what was undone is what the book says. @param {Play} play @param {Evidence} evidence */
async function follows({ page, deeds }, { gone = '', back = '' }) {
  const shown = page.waitForFunction(
    (wanted) => {
      const typed = [...document.querySelectorAll('textarea, input')].map((each) =>
        'value' in each ? String(each.value) : '',
      )
      const text = `${document.body.textContent} ${typed.join(' ')}`
      return (
        (wanted.gone === '' || !text.includes(wanted.gone)) &&
        (wanted.back === '' || text.includes(wanted.back))
      )
    },
    { gone, back },
    { polling: 20, timeout: 4000 },
  )
  await shown.catch(() => {
    throw new Error(`the book lost count at undo (gone ${gone}, back ${back}): ${deeds.join('; ')}`)
  })
}

/** Loads the console anew, or locks it: the wall is empty until the chair is back. @type {Move} */
export async function goAway(play) {
  const { now, page, session, dice } = play
  if (dice.oneIn(2)) await page.reload()
  else {
    await page.keyboard.press('Shift+F8')
    now.covered = true
  }
  await page.locator('[data-screen="unlock"]').waitFor()
  now.away = true
  await play.look('leaves the console')
  now.away = false
  await session.comeBack()
  await play.look('unlocks')
}

/** @type {Move} */
export async function acute(play) {
  const { now, page, book } = play
  await page.keyboard.press('F8')
  const back = page.locator('[data-action="acuteEnd"]')
  await back.waitFor()
  now.acute = true
  now.covered = true
  await play.look('rings the bell')
  await page
    .locator('[data-field="acute"]')
    .first()
    .fill(`Alleen ${book.mark('never')}`)
  await back.click()
  await back.waitFor({ state: 'detached' })
  now.acute = false
  await play.look('comes back to the meeting')
}
