import { putOnTable, whenSaved } from '../../scenario/table.mjs'
import { maySee } from './rules.mjs'

/** @typedef {import('./book.mjs').MeetingBook} MeetingBook */
/** @typedef {import('./book.mjs').Marker} Marker */

/**
 * @typedef {object} Leak something that could be read where it may not
 * @property {string} after what the chair did
 * @property {string} place
 * @property {Marker} marker
 * @property {string} around what stands beside it there
 */

/** @typedef {{ item: string, question: string, text: string, shape: string }} Row something said, as a row on the console */

/** A case that is played by chance, with the book that is kept of it. */
export class Play {
  /** @type {Leak[]} */
  leaks = []
  /** What the chair did, meeting by meeting. @type {string[]} */
  deeds = []
  /** How often a marker hung on the wall that may: without any the search would prove nothing. */
  seen = 0
  looks = 0
  /** @type {Row[]} what was said in this meeting */
  rows = []
  /** Gates and seats that had their turn in this meeting. @type {Set<string>} */
  had = new Set()
  phase = 'directeVeiligheid'

  /**
   * @param {object} parts
   * @param {import('../../scenario/session.mjs').Session} parts.session
   * @param {import('./dice.mjs').Dice} parts.dice
   * @param {import('./book.mjs').Book} parts.book
   * @param {import('./places.mjs').Places} parts.places
   * @param {any} parts.guide the guide as data
   */
  constructor({ session, dice, book, places, guide }) {
    this.session = session
    this.dice = dice
    this.book = book
    this.places = places
    this.guide = guide
  }

  get page() {
    return this.session.console
  }

  /** @returns {MeetingBook} */
  get now() {
    return this.book.now
  }

  /** The questions of the present phase whose answer has one of these shapes. @param {string[]} shapes @returns {any[]} */
  questions(...shapes) {
    const phase = this.guide.phases.find((/** @type {any} */ each) => each.id === this.phase)
    return phase.steps
      .flatMap((/** @type {any} */ step) => step.questions)
      .filter(
        (/** @type {any} */ { answer }) => shapes.length === 0 || shapes.includes(answer.shape),
      )
  }

  /** Puts a question on the table, and looks. @param {string} question */
  async goTo(question) {
    const there = await this.page.locator(`[data-answer="${question}"]`).count()
    const answer = await putOnTable(this.session, question)
    if (there === 0) await this.look(`goes to ${question}`)
    return answer
  }

  /** Leaves the field, so that a letter is a key of the chair again. */
  async atTheTable() {
    await this.page.keyboard.press('Escape')
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
  }

  /** @param {string} key */
  async press(key) {
    await this.atTheTable()
    await this.page.keyboard.press(key)
  }

  /** Reads every place and holds what is found there against the rules. @param {string} deed what was just done */
  async look(deed) {
    this.deeds.push(deed)
    if (!this.now.away && (await this.page.locator('[data-saving]').count()) > 0)
      await whenSaved(this.session)
    this.looks += 1
    for (const { place, text } of await this.places.read()) {
      for (const marker of this.book.markersIn(text)) {
        const isRoom = place === 'wall' || place === 'channel'
        if (isRoom && maySee(this.book, marker)) {
          this.seen += place === 'wall' ? 1 : 0
          continue
        }
        const at = text.indexOf(marker.text)
        const around = text.slice(Math.max(0, at - 80), at + 80)
        this.leaks.push({ after: deed, place, marker, around, dbg: [[...this.now.present], this.now.part, this.now.parts, this.deeds.join('; '), this.now.known.items[marker.item]] })
      }
    }
  }
}
