/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../../scenario/session.mjs').Session} Session */

/** The one channel between console and wall. */
const CHANNEL = 'beraad-wand'

/**
 * @typedef {object} Found what stands in a place where something could leak
 * @property {'wall' | 'channel' | 'storage' | 'address'} place
 * @property {string} text
 */

/** Reads every place that a room, a colleague or a thief could read. */
export class Places {
  #number = 0
  /** @type {import('@playwright/test').CDPSession | undefined} */
  #wallTree
  /** @type {Page | undefined} */
  #treeOf

  /** @param {Session} session @param {Page} ear another window of the same origin */
  constructor(session, ear) {
    this.session = session
    this.ear = ear
  }

  /** @param {Session} session */
  static async open(session) {
    const ear = await session.context?.newPage()
    if (!ear) throw new Error('there is no browser')
    await ear.goto(new URL('robots.txt', session.place.address).href)
    await ear.evaluate(listen, CHANNEL)
    return new Places(session, ear)
  }

  /**
   * All that can be read now, and all that was said on the channel since the last time.
   *
   * @returns {Promise<Found[]>}
   */
  async read() {
    const { console, wall } = this.session
    const number = (this.#number += 1)
    if (wall && !wall.isClosed()) await wall.evaluate(listen, CHANNEL)
    // Whatever the console said before this came before it; when it is heard, that is heard too.
    await console.evaluate(sayNumber, { name: CHANNEL, number })
    const { heard, stored } = await this.ear.evaluate(readEar, number)
    return [
      ...heard.map((text) => /** @type {const} */ ({ place: 'channel', text })),
      { place: 'storage', text: stored },
      { place: 'storage', text: await console.evaluate(readSession) },
      { place: 'address', text: `${console.url()} ${await console.title()}` },
      ...(wall && !wall.isClosed() ? await this.#readWall(wall, number) : []),
    ]
  }

  /** @param {Page} wall @param {number} number @returns {Promise<Found[]>} */
  async #readWall(wall, number) {
    const { page, session } = await wall.evaluate(readPage, number)
    if (this.#treeOf !== wall) {
      this.#treeOf = wall
      this.#wallTree = await this.session.context?.newCDPSession(wall)
    }
    const tree = await this.#wallTree?.send('Accessibility.getFullAXTree')
    return [
      { place: 'wall', text: page },
      {
        place: 'wall',
        text: JSON.stringify(tree?.nodes.map((node) => [node.name, node.value, node.description])),
      },
      { place: 'storage', text: session },
      { place: 'address', text: wall.url() },
    ]
  }
}

/** @typedef {{ channel: BroadcastChannel, heard: string[], number: number }} Ear */

/** In a page: keeps what is said on the channel. @param {string} name */
function listen(name) {
  const holder = /** @type {{ leakEar?: Ear }} */ (globalThis)
  if (holder.leakEar) return
  const ear = {
    channel: new BroadcastChannel(name),
    heard: /** @type {string[]} */ ([]),
    number: 0,
  }
  ear.channel.onmessage = ({ data }) => {
    if (typeof data?.leakTrial === 'number') ear.number = data.leakTrial
    else ear.heard.push(JSON.stringify(data))
  }
  holder.leakEar = ear
}

/** In the console: says a number that neither end of the wire knows. */
function sayNumber(/** @type {{ name: string, number: number }} */ { name, number }) {
  const holder = /** @type {{ leakVoice?: BroadcastChannel }} */ (globalThis)
  holder.leakVoice ??= new BroadcastChannel(name)
  holder.leakVoice.postMessage({ leakTrial: number })
}

/** In the ear: waits for the number, and reads what was heard and what lies on the disk. @param {number} number */
async function readEar(number) {
  const ear = /** @type {{ leakEar?: Ear }} */ (globalThis).leakEar
  for (let turn = 0; ear && ear.number < number && turn < 2000; turn += 1) await pause(2)
  if (!ear || ear.number < number) throw new Error('the channel is deaf')
  const kept = await Promise.all((await indexedDB.databases()).map(({ name }) => dump(name ?? '')))
  const stored = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, kept])
  return { heard: ear.heard.splice(0), stored }

  function pause(/** @type {number} */ time) {
    return new Promise((done) => setTimeout(done, time))
  }
  /** @template Value @param {IDBRequest<Value>} request @returns {Promise<Value>} */
  function done(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  }
  async function dump(/** @type {string} */ name) {
    const database = await done(indexedDB.open(name))
    try {
      const stores = [...database.objectStoreNames]
      if (stores.length === 0) return []
      const reading = database.transaction(stores, 'readonly')
      const all = stores.flatMap((store) => {
        const shelf = reading.objectStore(store)
        return [done(shelf.getAllKeys()), done(shelf.getAll())]
      })
      return (await Promise.all(all)).map(asText)
    } finally {
      database.close()
    }
  }
  /** Everything in it as text; bytes as letters, read as one byte and as two bytes each. @returns {unknown} */
  function asText(/** @type {unknown} */ value) {
    if (value instanceof ArrayBuffer) return asText(new Uint8Array(value))
    if (ArrayBuffer.isView(value)) {
      const even = new Uint8Array(value.buffer, value.byteOffset, value.byteLength & ~1)
      return [new TextDecoder('latin1').decode(value), new TextDecoder('utf-16le').decode(even)]
    }
    if (Array.isArray(value)) return value.map(asText)
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).map(([key, one]) => [key, asText(one)])
    return String(value)
  }
}

/** In a window: what it keeps for itself. */
function readSession() {
  return JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state])
}

/** On the wall: all that is in the page, seen or not, once everything said before this number was drawn. */
async function readPage(/** @type {number} */ number) {
  const ear = /** @type {{ leakEar?: Ear }} */ (globalThis).leakEar
  for (let turn = 0; ear && ear.number < number && turn < 2000; turn += 1)
    await new Promise((done) => setTimeout(done, 2))
  // Drawn; a window that is not looked at draws when it likes.
  await Promise.race([
    new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))),
    new Promise((done) => setTimeout(done, 100)),
  ])
  const typed = [...document.querySelectorAll('input, textarea')].map((each) =>
    'value' in each ? String(each.value) : '',
  )
  return {
    page: `${document.title} ${document.documentElement.outerHTML} ${typed.join(' ')}`,
    session: JSON.stringify([{ ...sessionStorage }, window.name, history.state]),
  }
}
