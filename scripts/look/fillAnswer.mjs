import { putIn } from '../scenario/hands.mjs'
import { sayings } from './aFamily.mjs'

/** @typedef {import('@playwright/test').Locator} Locator */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * Answers the question that is on the table, whatever shape its answer has, so that its page is seen as it is when
 * a meeting is half way: some things said, some chosen, some left open.
 *
 * @param {Page} page the console
 * @param {string} question
 */
export async function fillAnswer(page, question) {
  const answer = page.locator(`[data-answer="${question}"]`)
  const has = async (/** @type {string} */ selector) => (await answer.locator(selector).count()) > 0
  let filled = false
  for (const [selector, fill] of said) {
    if (filled || !(await has(selector))) continue
    await fill(page, answer)
    filled = true
  }
  for (const [selector, fill] of chosen) {
    if (!(await has(selector))) continue
    await fill(page, answer)
    return
  }
  if (!filled && !NOTHING_TO_FILL.has(question))
    throw new Error(`nothing was answered to ${question}: its shape is not known here`)
}

/** Chosen before the meeting, or about what earlier meetings left: there is none here. */
const NOTHING_TO_FILL = new Set(['vooraf.fase'])

/** @typedef {(page: Page, answer: Locator) => Promise<void>} Fill */

/** What is said, by what an answer has; the first that fits. @type {[selector: string, fill: Fill][]} */
const said = [
  ['[data-quick]', (_, answer) => fillQuick(answer)],
  ['textarea[data-capture]', saySomething],
]

/** What is chosen or filled in besides; the first that fits. @type {[selector: string, fill: Fill][]} */
const chosen = [
  ['[data-do="mark"]', (_, answer) => clickSome(answer, '[data-do="mark"]', 2)],
  ['input[data-number]', giveNumbers],
  ['[data-score-row]', giveGrounds],
  ['[data-gate-answer]', answerGate],
  ['tbody[data-entry] [data-field="bearable"]', weigh],
  ['[data-form="agreement"]', agree],
  ['[data-form="bottomLine"]', drawBottomLines],
  ['[data-form="cooperation"]', cooperate],
  ['[data-form="closingPlan"]', planClosing],
  ['[data-entry] [data-do="choose"]', (_, answer) => chooseInTurn(answer)],
  ['textarea[data-field="common"]', chooseInCommon],
]

/** Notes a text and has it noted. @param {Page} page @param {Locator} box @param {string} text */
async function note(page, box, text) {
  await box.focus()
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
}

/** @param {Page} page @param {Locator} answer */
async function saySomething(page, answer) {
  for (const saying of sayings) await note(page, answer.locator('[data-capture]').first(), saying)
}

/** One of the choices of each row, in turn; the last row is left open. @param {Locator} answer */
async function fillQuick(answer) {
  const rows = await answer.locator('[data-quick]').all()
  for (const [at, row] of rows.slice(0, -1).entries()) {
    const choices = row.locator('[data-field="value"] [data-value]')
    await choices.nth(at % (await choices.count())).click()
  }
}

/** @param {Locator} answer @param {string} selector @param {number} many */
async function clickSome(answer, selector, many) {
  for (let at = 0; at < many; at += 1) await answer.locator(selector).nth(at).click()
}

/** The first two that are not chosen yet: who is chosen may move. @param {Locator} answer */
async function chooseInTurn(answer) {
  for (let round = 0; round < 2; round += 1) {
    const open = answer.locator('[data-do="choose"]:not([aria-pressed="true"])')
    if ((await open.count()) > 0) await open.first().click()
  }
}

/** @param {Page} page @param {Locator} answer */
async function chooseInCommon(page, answer) {
  await answer.locator('textarea[data-field="common"]').fill('Nieuw geweld als hij ’s nachts komt.')
  await answer.locator('textarea[data-field="common"]').focus()
  await page.keyboard.press('Enter')
  await answer.locator('[data-common="chosen"]').waitFor()
}

/** Everybody a number, but the last, who is not asked; then they are shown. @param {Page} page @param {Locator} answer */
async function giveNumbers(page, answer) {
  const rows = await answer.locator('[data-score-row]').all()
  for (const [at, row] of rows.entries()) {
    await row.locator('input[data-number]').focus()
    await page.keyboard.press(at === rows.length - 1 ? 'n' : String(((at * 3) % 9) + 1))
  }
  await answer
    .locator('[data-score-row] textarea[data-field="ground"]')
    .first()
    .fill(sayings[1] ?? '')
  await page.keyboard.press('Enter')
  const reveal = answer.locator('[data-do="reveal"]')
  if ((await reveal.count()) > 0) await reveal.click()
}

/** @param {Page} page @param {Locator} answer */
async function giveGrounds(page, answer) {
  for (const at of [0, 1]) {
    const ground = answer.locator('[data-score-row] textarea[data-field="ground"]').nth(at)
    if ((await ground.count()) === 0) return
    await ground.fill(sayings[at] ?? '')
    await ground.focus()
    await page.keyboard.press('Enter')
  }
}

/** @param {Page} page @param {Locator} answer */
async function answerGate(page, answer) {
  const ground = answer.locator('textarea[data-field="ground"]').first()
  await ground.fill('Het contactverbod loopt over drie weken af.')
  await answer.locator('[data-gate-answer]').first().click()
  const later = page.locator('[data-do="later"]')
  if ((await later.count()) > 0) await later.first().click()
}

/** @param {Page} page @param {Locator} answer */
async function weigh(page, answer) {
  for (const at of [0, 1]) {
    const idea = answer.locator('tbody[data-entry]').nth(at)
    await putIn(idea, 'client', at === 0 ? 'yes' : 'no')
    await putIn(idea, 'bearable', at === 0 ? 'middle' : 'low')
    await putIn(idea, 'term', at === 0 ? 'short' : 'long')
    await putIn(idea, 'level', at === 0 ? 'network' : 'specialist')
  }
  const expert = answer.locator(
    'textarea[data-field="expert"], textarea[data-field="bearableNote"]',
  )
  const ground = answer.locator('textarea[data-field="ground"]')
  const line = (await expert.count()) > 0 ? expert.first() : ground.first()
  await line.fill('Dit helpt het snelst, en moeder wil het zelf.')
  await line.focus()
  await page.keyboard.press('Enter')
}

/** @param {Page} page @param {Locator} answer */
async function agree(page, answer) {
  const agreements = [
    ['Sloten van de voordeur vervangen', 'Politie', '2026-12-05', 'oudste dochter'],
    [
      'Elke woensdag met de oudste dochter praten over thuis, op school',
      'School',
      '2026-12-17',
      '',
    ],
    ['Grootmoeder bellen als het ’s avonds onrustig wordt', 'moeder', '', 'jongste zoon'],
  ]
  for (const [what = '', who = '', by = '', whom = ''] of agreements) {
    const form = answer.locator('[data-form="agreement"]').first()
    await putIn(form, 'what', what)
    await putIn(form, 'who', who)
    if (by) await putIn(form, 'by', by)
    if (whom) await putIn(form, 'for', whom)
    await putIn(form, 'why', 'De kinderen slapen weer als de deur dicht blijft.')
    await form.locator('[data-do="add"]').click()
    await answer.locator('[data-agreement]').filter({ hasText: what }).first().waitFor()
  }
}

/** @param {Page} page @param {Locator} answer */
async function drawBottomLines(page, answer) {
  if ((await answer.locator('[data-bottom-line]').count()) > 0) return
  for (const text of ['Vader komt niet aan de deur', 'De kinderen slapen elke nacht op één plek']) {
    const form = answer.locator('[data-form="bottomLine"]').first()
    await putIn(form, 'text', text)
    await putIn(form, 'guard', 'moeder')
    await putIn(form, 'check', '2026-12-17')
    await putIn(form, 'ifBroken', 'Moeder belt 112; Veilig Thuis wordt dezelfde dag gebeld.')
    await form.locator('[data-do="add"]').click()
    await answer.locator('[data-bottom-line]').filter({ hasText: text }).first().waitFor()
  }
  await page.keyboard.press('Escape')
}

/** @param {Page} page @param {Locator} answer */
async function cooperate(page, answer) {
  const form = answer.locator('[data-form="cooperation"]').first()
  await putIn(form, 'timeline', 'Deze week de sloten, volgende week het gesprek op school.')
  await page.keyboard.press('Tab')
  await putIn(form, 'next', '2026-12-17T10:00')
  await page.keyboard.press('Tab')
  await putIn(form, 'informing', 'Casusregisseur belt moeder elke vrijdag, en school elke maandag.')
  await page.keyboard.press('Tab')
}

/** @param {Page} page @param {Locator} answer */
async function planClosing(page, answer) {
  const form = answer.locator('[data-form="closingPlan"]').first()
  await putIn(form, 'signal', 'De kinderen blijven weg van school.')
  await putIn(form, 'first', 'School belt moeder, en dan grootmoeder.')
  await putIn(form, 'contact', 'Wijkteam')
  await page.keyboard.press('Tab')
}
