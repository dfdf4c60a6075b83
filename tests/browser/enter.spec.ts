import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { chairing } from './chairing'
import { expect, test } from './quiet'

/** More questions than any phase has. */
const MOST = 90
/** Many questions are answered alike: what was done so often is done no more. */
const OFTEN = 2

/** Presses Enter on what has focus, waits until the page has settled, and says where focus is then. */
async function afterEnter(page: Page): Promise<string> {
  await page.keyboard.press('Enter')
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    await new Promise((settled) => setTimeout(settled, 20))
    return document.activeElement?.tagName ?? 'nothing'
  })
}

/** What can be done at this question and was not done yet, as `remove`. */
const toDo = (page: Page, done: readonly string[]) =>
  page.evaluate((before) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-answer] [data-do]:enabled')]
    const seen = buttons.filter((each) => each.checkVisibility({ visibilityProperty: true }))
    const names = seen.map((each) => each.dataset['do'] ?? '')
    return names.find((each) => !before.includes(each))
  }, done)

test('Enter on whatever can be done at a question never throws focus to the top', async ({
  page,
}) => {
  await chairing(page)
  const lost: string[] = []
  const small: string[] = []
  const times = new Map<string, number>()
  const question = page.locator('[data-answer]').first()
  let last = ''
  for (let at = 0; at < MOST; at += 1) {
    // The last step asks nothing.
    if ((await question.count()) === 0) break
    const here = (await question.getAttribute('data-answer')) ?? ''
    if (here === last) break
    last = here
    const field = question.locator('[data-capture], [data-form] textarea').first()
    if (await field.isVisible()) {
      await field.fill('Oma hoort geschreeuw')
      await page.keyboard.press('Enter')
    }
    // Two fields close above each other are no target for a hand that trembles.
    if (here.startsWith('besluit.prioriteit')) {
      const { violations } = await new AxeBuilder({ page }).withRules('target-size').analyze()
      small.push(...violations.flatMap(({ nodes }) => nodes.map(({ html }) => `${here}: ${html}`)))
    }
    const often = [...times].filter(([, count]) => count >= OFTEN).map(([name]) => name)
    const done: string[] = ['source', 'toPhase', 'toAgreement', 'consequence', ...often]
    for (let next = await toDo(page, done); next !== undefined; next = await toDo(page, done)) {
      done.push(next)
      await question.locator(`[data-do="${next}"]:enabled:visible`).first().focus()
      if ((await afterEnter(page)) === 'BODY') lost.push(`${here}: ${next}`)
      times.set(next, (times.get(next) ?? 0) + 1)
      if (await page.locator('dialog[open]').isVisible()) await page.keyboard.press('Escape')
    }
    await page.locator('[data-action="next"]').click()
    await page
      .waitForFunction(
        (before) => document.querySelector('[data-answer]')?.getAttribute('data-answer') !== before,
        here,
        { timeout: 5000 },
      )
      .catch(() => undefined)
  }
  expect(lost).toEqual([])
  expect(small).toEqual([])
  expect([...times.keys()].length).toBeGreaterThan(10)
})
