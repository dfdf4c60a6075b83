import puppeteer from 'puppeteer-core'

/**
 * @typedef {{ readonly address: string, readonly executablePath: string }} Place
 * @typedef {{ readonly name: string, readonly trouble: string | null }} Step
 * @typedef {import('puppeteer-core').Page} Page
 */

const passphrase = 'zeven stille ganzen op het ijs'
const worry = 'Oma hoort geschreeuw in huis'

/** How long a step may take, in milliseconds. */
const PATIENCE = 60_000

/**
 * Goes through a meeting in Firefox, step by step; after one that fails nothing of that browser can be trusted, and the rest of
 * it fails with it.
 *
 * @param {Place} place
 * @returns {Promise<readonly Step[]>}
 */
export async function firefoxTrial(place) {
  return [...(await aMeeting(place)), ...(await nothingStored(place))]
}

/** @param {Place} place */
async function aMeeting(place) {
  const browser = await launch(place)
  const page = await browser.newPage()
  page.setDefaultTimeout(PATIENCE)
  /** @type {Page | undefined} */
  let wall
  try {
    return await inOrder([
      [
        'it starts',
        async () => void (await page.goto(place.address), await see(page, 'first-start')),
      ],
      ['a guessable passphrase is refused', () => refuses(page)],
      ['the vault is made', () => makesVault(page)],
      ['a case begins', () => beginsCase(page)],
      ['a meeting begins', () => beginsMeeting(page)],
      [
        'the wall opens and shows what was said',
        async () => void (wall = await saysOnWall(browser, page)),
      ],
      ['the lock hides it on both', () => locks(page, wall)],
      ['the passphrase opens it, with all that was said', () => unlocks(page)],
      ['a paper is made', () => makesPaper(page)],
    ])
  } finally {
    await browser.close()
  }
}

/** A Firefox that lets no page store anything. @param {Place} place */
async function nothingStored(place) {
  const browser = await launch(place, { 'network.cookie.cookieBehavior': 2 })
  const page = await browser.newPage()
  page.setDefaultTimeout(PATIENCE)
  try {
    return await inOrder([
      [
        'where nothing may be stored it says so, and is not white',
        async () => {
          await page.goto(place.address)
          await until(page, () =>
            (document.body.textContent ?? '').includes('geeft de opslag niet vrij'),
          )
        },
      ],
    ])
  } finally {
    await browser.close()
  }
}

/** @param {Place} place @param {Record<string, unknown>} [preferences] */
function launch({ executablePath }, preferences = {}) {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'intl.accept_languages': 'nl',
      'dom.disable_open_during_load': false,
      ...preferences,
    },
  })
}

/**
 * @param {readonly (readonly [string, () => Promise<unknown>])[]} steps
 * @returns {Promise<readonly Step[]>}
 */
async function inOrder(steps) {
  /** @type {Step[]} */
  const done = []
  for (const [name, step] of steps) {
    if (done.some(({ trouble }) => trouble !== null)) {
      done.push({ name, trouble: 'not come to' })
      continue
    }
    const trouble = await step().then(
      () => null,
      (error) => String(error?.message ?? error).split('\n')[0] ?? 'failed',
    )
    done.push({ name, trouble })
  }
  return done
}

/**
 * Waits until something is true of a page. Looked at by the clock: a Firefox without a screen paints no frames to wait for.
 *
 * @param {Page} page @param {(words: string) => unknown} holds @param {string} [words] what it is told
 */
const until = (page, holds, words = '') =>
  page.waitForFunction(holds, { timeout: PATIENCE, polling: 200 }, words)

/** Waits for something that can be seen, and gives it. @param {Page} page @param {string} selector */
async function find(page, selector) {
  await until(
    page,
    (wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect()
      return box !== undefined && box.width > 0 && box.height > 0
    },
    selector,
  )
  return page.$(selector)
}

/** @param {Page} page @param {string} screen */
const see = (page, screen) => find(page, `[data-screen="${screen}"]`)

/** By keyboard: a button may move while a page fills in, and a click would miss it. @param {Page} page @param {string} action */
async function press(page, action) {
  const button = await find(page, `[data-action="${action}"]:not(:disabled)`)
  await button?.focus()
  await page.keyboard.press('Enter')
}

/** Types as a hand does, in place of what stands there. @param {Page} page @param {string} selector @param {string} text */
async function type(page, selector, text) {
  const field = await find(page, selector)
  await field?.click({ count: 3 })
  await page.keyboard.press('Backspace')
  await page.keyboard.type(text)
}

/** @param {Page} page */
async function refuses(page) {
  await type(page, '[data-field="passphrase"]', 'Veiligheidshuis2026!')
  await type(page, '[data-field="passphrase-again"]', 'Veiligheidshuis2026!')
  await press(page, 'set-passphrase')
  await until(page, () =>
    [...document.querySelectorAll('[role="alert"]')].some((each) =>
      (each.textContent ?? '').includes('te makkelijk te raden'),
    ),
  )
}

/** @param {Page} page */
async function makesVault(page) {
  await type(page, '[data-field="passphrase"]', passphrase)
  await type(page, '[data-field="passphrase-again"]', passphrase)
  await press(page, 'set-passphrase')
  await see(page, 'recovery-key')
  await page.focus('[data-field="recovery-kept"]')
  await page.keyboard.press(' ')
  await press(page, 'recovery-done')
  await see(page, 'overview')
}

/** @param {Page} page */
async function beginsCase(page) {
  await press(page, 'new-case')
  await type(page, '[data-form="case"] [data-field="code"]', 'OEF-1')
  await press(page, 'create-case')
  await see(page, 'case')
}

/** @param {Page} page */
async function beginsMeeting(page) {
  await press(page, 'plan-meeting')
  await type(page, '[data-form="participant"] [data-field="organisation"]', 'Veilig Thuis')
  await press(page, 'add-participant')
  await press(page, 'begin')
  await press(page, 'start')
  // Whether anybody of the family is in the room: nobody is.
  const nobody = '[data-field="family-here"] [data-value="no"]'
  await find(page, `${nobody}, [data-answer]`)
  await (await page.$(nobody))?.click()
  await find(page, '[data-answer]')
  await press(page, 'next')
  await find(page, '[data-capture]')
}

/** @param {import('puppeteer-core').Browser} browser @param {Page} page */
async function saysOnWall(browser, page) {
  const opened = new Promise((resolve) => {
    browser.once('targetcreated', (target) => resolve(target.page()))
  })
  await press(page, 'wall')
  const wall = /** @type {Page} */ (await opened)
  await find(wall, '[data-wall]')
  await page.bringToFront()
  await type(page, '[data-capture]', worry)
  await page.keyboard.press('Enter')
  await until(wall, (words) => (document.body.textContent ?? '').includes(words), worry)
  return wall
}

/** @param {Page} page @param {Page | undefined} wall */
async function locks(page, wall) {
  await page.bringToFront()
  await page.keyboard.down('Shift')
  await page.keyboard.press('F8')
  await page.keyboard.up('Shift')
  await see(page, 'unlock')
  for (const each of wall === undefined ? [page] : [page, wall])
    await until(each, (words) => !document.documentElement.outerHTML.includes(words), worry)
}

/** @param {Page} page */
async function unlocks(page) {
  await type(page, '[data-screen="unlock"] [data-field="passphrase"]', passphrase)
  await press(page, 'unlock')
  await until(page, (words) => (document.body.textContent ?? '').includes(words), worry)
}

/** Makes the page in memory and looks at its first bytes: where downloads go is the browser's own affair. @param {Page} page */
async function makesPaper(page) {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (made) => {
      if (made instanceof Blob)
        void made
          .slice(0, 5)
          .text()
          .then((start) => (document.documentElement.dataset['made'] = start))
      return make(made)
    }
    location.hash = location.hash.replace(/voorzitten$/, 'delen')
  })
  await press(page, 'download-pdf')
  await until(page, () => document.documentElement.dataset['made'] === '%PDF-')
}
