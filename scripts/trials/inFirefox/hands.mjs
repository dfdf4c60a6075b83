import { setTimeout as later } from 'node:timers/promises'
import { wordsOfError } from '../../parts/wordsOfError.mjs'

/** How long is waited for one thing, in milliseconds. */
export const PATIENCE = 60_000

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Waits until something is true of a page. Looked at by the clock: a Firefox without a screen paints no frames to wait for. A
 * page that is being loaded anew cannot be asked, and is asked again.
 *
 * @param {Page} page
 * @param {string} what is waited for, to say so where it does not come
 * @param {(words: string) => unknown} holds
 * @param {string} [words] what it is told
 * @throws after PATIENCE
 */
export async function until(page, what, holds, words = '') {
  let last = ''
  for (const end = Date.now() + PATIENCE; Date.now() < end; await later(200)) {
    try {
      if (await page.evaluate(holds, words)) return
      last = ''
    } catch (error) {
      last = ` (${wordsOfError(error)})`
    }
  }
  throw new Error(`waited ${PATIENCE / 1000} s for ${what}${last}`)
}

/** Waits for something that can be seen, and gives it. @param {Page} page @param {string} selector */
export async function find(page, selector) {
  await until(
    page,
    selector,
    (wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect()
      return box !== undefined && box.width > 0 && box.height > 0
    },
    selector,
  )
  return page.$(selector)
}

/** @param {Page} page @param {string} screen */
export const see = (page, screen) => find(page, `[data-screen="${screen}"]`)

/** By keyboard: a button may move while a page fills in, and a click would miss it. @param {Page} page @param {string} action */
export async function press(page, action) {
  const button = await find(
    page,
    `[data-action="${action}"]:not(:disabled, [aria-disabled="true"])`,
  )
  await button?.focus()
  await page.keyboard.press('Enter')
}

/**
 * Types as a hand does, in place of what stands there. By keyboard, as press: a field may move too, and a page that has just come
 * takes no click (useJustCome).
 *
 * @param {Page} page @param {string} selector @param {string} text
 */
export async function type(page, selector, text) {
  const field = await find(page, selector)
  await field?.focus()
  await field?.evaluate((box) => {
    if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) box.select()
  })
  await page.keyboard.press('Backspace')
  await page.keyboard.type(text)
}

/** By pointer, once the page takes clicks (useJustCome). @param {Page} page @param {string} selector */
export async function click(page, selector) {
  const settled = await find(page, `html:not([data-just-come]) ${selector}`)
  await settled?.click()
}
