import { setTimeout as later } from 'node:timers/promises'
import puppeteer from 'puppeteer-core'
import { wordsOfError } from '../../parts/wordsOfError.mjs'
import { PATIENCE } from './hands.mjs'

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {{ readonly name: string, readonly trouble: string | null }} Step
 * @typedef {{ readonly page: Page, readonly opened: () => Promise<Page> }} Work `opened` gives the next window that opens
 */

/** How long a step may take, in milliseconds: a browser that answers nothing at all is not waited for either. */
const STEP = 2 * PATIENCE

/**
 * Starts a Firefox, does the steps in it until one fails, and ends it, by force where it does not go.
 *
 * @param {{ readonly executablePath: string }} place
 * @param {Record<string, unknown>} preferences
 * @param {readonly (readonly [string, (work: Work) => Promise<unknown>])[]} steps
 * @returns {Promise<readonly Step[]>} each with its trouble; an error that nothing caught in a page is one too
 */
export async function inFirefox({ executablePath }, preferences, steps) {
  /** @type {string[]} */
  const uncaught = []
  /** @type {Step[]} */
  const done = []
  const browser = launch(executablePath, preferences)
  const work = browser.then((started) => begin(started, uncaught))
  for (const [name, step] of steps) {
    if (done.some(({ trouble }) => trouble !== null)) {
      done.push({ name, trouble: 'not come to' })
      continue
    }
    const trouble = await within(STEP, work.then(step)).then(
      () => null,
      async (error) => `${sentence(error)}${await standsAt(work)}`,
    )
    done.push({ name, trouble: trouble ?? uncaught[0] ?? null })
  }
  await browser.then(end, () => undefined)
  return done
}

/** @param {string} executablePath @param {Record<string, unknown>} preferences */
function launch(executablePath, preferences) {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: PATIENCE,
    extraPrefsFirefox: {
      'intl.accept_languages': 'nl',
      'dom.disable_open_during_load': false,
      ...preferences,
    },
  })
}

/** @param {Browser} browser @param {string[]} uncaught @returns {Promise<Work>} */
async function begin(browser, uncaught) {
  /** @param {Page} page */
  const listen = (page) =>
    page.on('pageerror', (error) => void uncaught.push(`nothing caught: ${sentence(error)}`))
  const page = listen(await browser.newPage())
  page.setDefaultTimeout(PATIENCE)
  const opened = () => {
    /** @type {Promise<Page>} */
    const next = new Promise((resolve, failed) => {
      browser.once('targetcreated', (target) => {
        target.page().then((made) => (made ? resolve(listen(made)) : failed()), failed)
      })
    })
    return within(PATIENCE, next, 'no window opened')
  }
  return { page, opened }
}

/** Which screen or question is shown, and what is wrong according to it, in one line. @param {Promise<Work>} work */
async function standsAt(work) {
  const look = async () =>
    (await work).page.evaluate(() => {
      const shown = document.querySelector('[data-screen], [data-answer]')
      const name = shown?.getAttribute('data-screen') ?? shown?.getAttribute('data-answer')
      const alerts = [...document.querySelectorAll('[role="alert"], [role="status"]')]
        .map(({ textContent }) => (textContent ?? '').trim())
        .filter(Boolean)
      return [name ?? 'no screen', ...alerts].join(': ')
    })
  return within(5_000, look()).then(
    (where) => `; it stands at ${where}`,
    () => '; it answers nothing',
  )
}

/** @param {Browser} browser */
async function end(browser) {
  await within(10_000, browser.close()).catch(() => undefined)
  browser.process()?.kill('SIGKILL')
}

/**
 * @template Value
 * @param {number} milliseconds
 * @param {Promise<Value>} work
 * @param {string} [late] what is said where it is not done in time
 * @returns {Promise<Value>}
 * @throws what the work throws; and where it is late
 */
async function within(milliseconds, work, late = 'not done') {
  const stop = new AbortController()
  const end = later(milliseconds, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`${late} in ${milliseconds / 1000} s`)
  })
  try {
    return await Promise.race([work, end])
  } finally {
    stop.abort()
  }
}

/** The first line of what an error says. @param {unknown} error */
const sentence = (error) => wordsOfError(error).split('\n')[0] || 'failed'
