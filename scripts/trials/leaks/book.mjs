/**
 * @typedef {object} Marker a text that can be found again, with what it is
 * @property {string} text
 * @property {'open' | 'never' | 'said' | 'agreed'} kind `open`: how somebody is called; `never`: what no wall may show
 * @property {number} meeting
 * @property {string} part the part in which somebody typed it
 * @property {string} item the thing that it stands in; empty where it has none of its own
 * @property {string} about the item that it says something about
 * @property {boolean} untilReveal said beside a number
 */

/**
 * @typedef {object} Item something that can be released, meant for some, or taken away
 * @property {'everyone' | 'professionals' | 'chair'} audience
 * @property {readonly string[]} releasedTo
 * @property {boolean} gone
 * @property {string} of the item that it says more about
 */

/**
 * @typedef {object} Known what of a meeting can be undone
 * @property {Readonly<Record<string, Item>>} items
 * @property {boolean} revealed
 */

/** @typedef {{ gone?: string, back?: string }} Evidence texts by which the console shows that something was undone */

/** @typedef {{ id: string, type: string }} Seat */

/** What the trial keeps of one meeting, from what the chair did and never from what the app says. */
export class MeetingBook {
  part
  /** @type {Set<string>} */
  present
  covered = false
  acute = false
  running = false
  /** Locked, reloading, closed: nobody speaks to the wall. */
  away = false
  /** The part was entered and nobody has looked yet who is in the room. */
  awaitsCheck = false
  /** @type {Map<string, Set<string>>} who was seen in each part at any time */
  came = new Map()
  /** @type {Known} */
  known = { items: {}, revealed: false }
  /** @type {{ before: Known, evidence: Evidence }[]} */
  done = []
  /** @type {{ after: Known, evidence: Evidence }[]} */
  undone = []

  /**
   * @param {readonly Seat[]} seats
   * @param {readonly { id: string, present: readonly string[] }[]} parts
   */
  constructor(seats, parts) {
    this.seats = seats
    this.parts = parts
    this.part = parts[0]?.id ?? 'A'
    this.present = new Set(parts[0]?.present)
  }

  /** Writes down that these are in the room now. @param {Iterable<string>} present */
  isIn(present) {
    this.present = new Set(present)
    this.came.set(this.part, new Set([...(this.came.get(this.part) ?? []), ...this.present]))
  }

  /** Writes down something that undo takes back. @param {Partial<Known>} change @param {Evidence} evidence */
  did(change, evidence = {}) {
    this.done.push({ before: this.known, evidence })
    this.undone = []
    this.known = { ...this.known, ...change }
  }

  /** Writes down what became of an item. @param {string} id @param {Partial<Item>} change @param {Evidence} [evidence] */
  put(id, change, evidence) {
    const before = this.known.items[id] ?? newItem
    this.did({ items: { ...this.known.items, [id]: { ...before, ...change } } }, evidence)
  }
}

/** @type {Item} */
const newItem = { audience: 'everyone', releasedTo: [], gone: false, of: '' }

/** All meetings of a case and every marker that was made in it. */
export class Book {
  /** @type {MeetingBook[]} */
  meetings = []
  /** @type {Map<string, Marker>} */
  markers = new Map()
  #items = 0

  /** @param {string} seed letters and figures that only this case has */
  constructor(seed) {
    this.seed = seed
    this.pattern = new RegExp(`Mk${seed}n\\d+z`, 'g')
  }

  /** @returns {MeetingBook} */
  get now() {
    const last = this.meetings.at(-1)
    if (!last) throw new Error('no meeting was begun')
    return last
  }

  /** A new text that can be found again. @param {Marker['kind']} kind @param {Partial<Marker>} more */
  mark(kind, more = {}) {
    const text = `Mk${this.seed}n${this.markers.size}z`
    const { length } = this.meetings
    const part = this.meetings.at(-1)?.part ?? ''
    const loose = { item: '', about: '', untilReveal: false }
    this.markers.set(text, { text, kind, meeting: length - 1, part, ...loose, ...more })
    return text
  }

  newItem() {
    return `i${(this.#items += 1)}`
  }

  /** The markers in a text, each once. @param {string} text @returns {Marker[]} */
  markersIn(text) {
    const found = new Set(text.match(this.pattern))
    return [...found].flatMap((each) => this.markers.get(each) ?? [])
  }
}
