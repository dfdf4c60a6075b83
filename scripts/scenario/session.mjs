import { killBrowser, openBrowser } from './openBrowser.mjs'
import { unlock } from './startWork.mjs'

const MINUTE = 60_000

/** A chair at the laptop: the browser with its two windows, and what the chair knows by heart. */
export class Session {
  /** @type {string[]} every request of any window or worker */
  requests = []
  /** @type {import('@playwright/test').Page | undefined} */
  wall
  /** @type {import('@playwright/test').Page} */
  // @ts-expect-error set by `start`, before anybody looks
  console
  /** Names given with `as`: what stands on screen for them. @type {Map<string, Named>} */
  names = new Map()
  /** The meeting that is played. @type {Pick<import('./forms.mjs').Planned, 'parts'>} */
  meeting = { parts: [] }
  /** What the chair types to be let in. */
  passphrase = 'zeven stille ganzen op het ijs'
  /** The part of the meeting that runs. */
  part = 'A'
  /** How participants of the present meeting are called on screen, by their id in the scenario. */
  seats = new Map()
  /** Everybody at the table of the present meeting. @type {import('./participant.mjs').Participant[]} */
  table = []
  /** How members of the family are called. */
  persons = new Map()
  /** The times of the last key that did something, in milliseconds. @type {Record<string, number | null>} */
  times = {}
  #offset = 0
  #lastAddress = ''

  /** @param {{ address: string, executablePath: string, profile: string, withoutFiles?: boolean }} place */
  constructor(place) {
    this.place = place
  }

  /** Sets the clock of the browser. @param {string} start local, without zone */
  async setClock(start) {
    this.#offset = new Date(start).getTime() - Date.now()
    await this.#moveClocks()
  }

  /** Lets the clock run on. @param {number} minutes */
  async wait(minutes) {
    this.#offset += minutes * MINUTE
    await this.#moveClocks()
  }

  async #moveClocks() {
    if (!this.context) return
    await this.context.addInitScript(`globalThis.beraadClockOffset = ${this.#offset}`)
    for (const page of this.context.pages()) {
      // Minute by minute, with a hand on the mouse: a clock that leaps is a laptop that slept, and Beraad locks.
      await page.evaluate((offset) => {
        const holder = /** @type {{ beraadClockOffset?: number }} */ (globalThis)
        for (let at = holder.beraadClockOffset ?? offset; at < offset; at += 60_000) {
          holder.beraadClockOffset = at
          window.dispatchEvent(new PointerEvent('pointermove'))
        }
        holder.beraadClockOffset = offset
        window.dispatchEvent(new PointerEvent('pointermove'))
      }, this.#offset)
    }
  }

  /** Starts the browser. */
  async start() {
    this.context = await openBrowser({
      ...this.place,
      offset: this.#offset,
      onRequest: (url) => this.requests.push(url),
    })
    this.console = this.context.pages()[0] ?? (await this.context.newPage())
  }

  /** Kills the browser in the middle of everything. */
  async crash() {
    this.#lastAddress = this.console.url()
    const closed = this.context?.waitForEvent('close')
    killBrowser(this.place.profile)
    await closed
    this.wall = undefined
  }

  /** @param {string} id */
  seat(id) {
    return known(this.seats, id, 'participant')
  }

  /** @param {string} id */
  person(id) {
    return known(this.persons, id, 'person')
  }

  /** @param {string} id @returns {Named} */
  named(id) {
    return known(this.names, id, 'thing')
  }

  /**
   * Presses a key and takes the time until the console shows what follows, until it is stored, and until the
   * wall shows it (null where it does not).
   *
   * @param {string} key
   * @param {() => Promise<unknown>} shown resolves when the console shows it
   * @param {string} [text] what the wall may show of it
   */
  async press(key, shown, text) {
    const began = performance.now()
    await this.console.keyboard.press(key)
    await shown()
    const console = performance.now() - began
    await this.console.locator('[data-saving="saved"]').first().waitFor({ state: 'attached' })
    const stored = performance.now() - began
    const hangs = text !== undefined && (await this.wallText()).includes(text)
    this.times = { console, stored, projector: hangs ? performance.now() - began : null }
  }

  /** Comes back to the console after a reload or a new start: unlocks, and opens the wall where it is gone. */
  async comeBack() {
    const page = this.console
    if (!page.url().startsWith(this.place.address)) await page.goto(this.#lastAddress)
    await unlock(this)
    await page.locator('[data-answer], [data-screen="roundoff"]').first().waitFor()
    // Where the wall covered itself, the look at the room comes first; covered it stays.
    const later = page.locator('dialog [data-do="later"]')
    if ((await later.count()) > 0) await later.click()
    if (!this.wall || this.wall.isClosed()) await this.openWall()
  }

  /** Opens the window for the second screen, by its key. */
  async openWall() {
    const page = this.console
    const button = page.locator('[data-action="wall"]').first()
    await button.waitFor()
    const [wall] = await Promise.all([page.waitForEvent('popup'), button.click()])
    await wall.setViewportSize({ width: 1920, height: 1080 })
    await wall.locator('[data-wall]').first().waitFor()
    this.wall = wall
  }

  async stop() {
    await this.context?.close()
  }

  /** What the wall says now. */
  async wallText() {
    if (!this.wall || this.wall.isClosed()) return ''
    return this.wall.evaluate(() => document.body.innerText).catch(() => '')
  }
}

/**
 * @template Value
 * @param {Map<string, Value>} map @param {string} id @param {string} what
 * @returns {Value}
 */
function known(map, id, what) {
  const found = map.get(id)
  if (found === undefined) throw new Error(`no ${what} is called "${id}"`)
  return found
}

/**
 * @typedef {object} Named what a scenario gave a name
 * @property {string} text what stands on screen
 * @property {string} question where it was added
 */
