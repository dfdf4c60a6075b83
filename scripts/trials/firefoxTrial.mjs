import { click, find, press, see, type, until } from './inFirefox/hands.mjs'
import { inFirefox } from './inFirefox/inFirefox.mjs'

/**
 * @typedef {import('./inFirefox/inFirefox.mjs').Step} Step
 * @typedef {{ readonly address: string, readonly executablePath: string }} Place
 * @typedef {import('puppeteer-core').Page} Page
 */

const passphrase = 'zeven stille ganzen op het ijs'
const worry = 'Oma hoort geschreeuw in huis'

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
function aMeeting(place) {
  /** @type {Page | undefined} */
  let wall
  return inFirefox(place, {}, [
    [
      'it starts',
      async ({ page }) => {
        await page.goto(place.address)
        await see(page, 'first-start')
      },
    ],
    ['a guessable passphrase is refused', ({ page }) => refuses(page)],
    ['the vault is made', ({ page }) => makesVault(page)],
    ['a case begins', ({ page }) => beginsCase(page)],
    ['a meeting begins', ({ page }) => beginsMeeting(page)],
    [
      'the wall opens and shows what was said',
      async ({ page, opened }) => {
        wall = await saysOnWall(page, opened)
      },
    ],
    ['the lock hides it on both', ({ page }) => locks(page, wall)],
    ['the passphrase opens it, with all that was said', ({ page }) => unlocks(page)],
    ['a paper is made', ({ page }) => makesPaper(page)],
  ])
}

/** A Firefox that lets no page store anything. @param {Place} place */
function nothingStored(place) {
  return inFirefox(place, { 'network.cookie.cookieBehavior': 2 }, [
    [
      'where nothing may be stored it says so, and is not white',
      async ({ page }) => {
        await page.goto(place.address)
        await until(page, 'the words that nothing may be stored', () =>
          (document.body.textContent ?? '').includes('geeft de opslag niet vrij'),
        )
      },
    ],
  ])
}

/** @param {Page} page */
async function refuses(page) {
  await type(page, '[data-field="passphrase"]', 'Veiligheidshuis2026!')
  await type(page, '[data-field="passphrase-again"]', 'Veiligheidshuis2026!')
  await press(page, 'set-passphrase')
  await until(page, 'an alert that it is too easy to guess', () =>
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
  await click(page, nobody)
  await find(page, '[data-answer]')
  await press(page, 'next')
  await find(page, '[data-capture]')
}

/** @param {Page} page @param {() => Promise<Page>} opened gives the next window that opens */
async function saysOnWall(page, opened) {
  const next = opened()
  await press(page, 'wall')
  const wall = await next
  await find(wall, '[data-wall]')
  await page.bringToFront()
  await type(page, '[data-capture]', worry)
  await page.keyboard.press('Enter')
  await reads(page, 'on the console')
  await reads(wall, 'on the wall')
  return wall
}

/** What was shown is gone from both, with the page that showed it. @param {Page} page @param {Page | undefined} wall */
async function locks(page, wall) {
  if (!wall) throw new Error('no wall is open')
  const windows = [
    { each: page, name: 'the console', before: await bornAt(page) },
    { each: wall, name: 'the wall', before: await bornAt(wall) },
  ]
  await page.bringToFront()
  await page.keyboard.down('Shift')
  await page.keyboard.press('F8')
  await page.keyboard.up('Shift')
  // The page of before shows the same screen for a moment.
  for (const { each, name, before } of windows)
    await until(
      each,
      `${name} to be loaded anew`,
      (then) => String(performance.timeOrigin) !== then,
      before,
    )
  await see(page, 'unlock')
  for (const { each, name } of windows)
    await until(
      each,
      `what was said to be gone from ${name}`,
      (words) => !document.documentElement.outerHTML.includes(words),
      worry,
    )
}

/** @param {Page} page */
const bornAt = (page) => page.evaluate(() => String(performance.timeOrigin))

/** @param {Page} page */
async function unlocks(page) {
  await type(page, '[data-screen="unlock"] [data-field="passphrase"]', passphrase)
  await press(page, 'unlock')
  await reads(page, 'on the console')
}

/** What was said stands there. @param {Page} page @param {string} where */
const reads = (page, where) =>
  until(
    page,
    `what was said ${where}`,
    (words) => (document.body.textContent ?? '').includes(words),
    worry,
  )

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
  await until(page, 'a pdf', () => document.documentElement.dataset['made'] === '%PDF-')
}
