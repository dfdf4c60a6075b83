import { whatIsBrokenHere } from './whatIsBrokenHere.mjs'
import { whatIsCutHere } from './whatIsCutHere.mjs'

/**
 * What is wrong with a page at a size. Where it is low or narrow, as at 200%, it may be longer than its window.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ width: number, height: number }} size
 * @param {{ isConsole?: boolean }} [what] a page that is no console may be longer than its window at any size
 */
export async function faultsOf(page, { width, height }, { isConsole = true } = {}) {
  const fillsWindow = isConsole && width >= 1024 && height >= 544
  return [
    ...(await page.evaluate(whatIsCutHere)),
    ...(await page.evaluate(whatIsBrokenHere, { fillsWindow })),
  ]
}
