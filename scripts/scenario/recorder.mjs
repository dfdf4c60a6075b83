import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes what came out of one meeting into its folder. */
export class Recorder {
  /** @type {{ part: string, text: string }[]} text of the wall after each action */
  walls = []
  /** @type {object[]} */
  log = []
  /** @type {string[]} */
  failures = []
  #number = 0

  /** @param {string} folder @param {boolean} pictures whether pictures are kept beside the texts */
  constructor(folder, pictures = true) {
    this.folder = folder
    this.pictures = pictures
    mkdirSync(join(folder, 'projector'), { recursive: true })
    mkdirSync(join(folder, 'console'), { recursive: true })
  }

  /**
   * Keeps the text of the wall, and pictures of both windows, after an action.
   *
   * @param {import('./session.mjs').Session} session
   * @param {object} action
   * @param {object} times milliseconds
   * @param {string} part
   */
  async keep(session, action, times, part) {
    const name = String((this.#number += 1)).padStart(3, '0')
    this.log.push({ number: this.#number, action, ...times })
    const text = await session.wallText()
    this.walls.push({ part, text })
    writeFileSync(join(this.folder, 'projector', `${name}.txt`), text)
    if (!this.pictures) return
    const wall = join(this.folder, 'projector', `${name}.png`)
    await session.wall?.screenshot({ path: wall }).catch(() => undefined)
    await session.console
      .screenshot({ path: join(this.folder, 'console', `${name}.png`) })
      .catch(() => undefined)
  }

  /** @param {string} name @param {string | Uint8Array} content */
  write(name, content) {
    writeFileSync(join(this.folder, name), content)
  }

  /** @param {string} name @param {unknown} content */
  writeJson(name, content) {
    this.write(name, `${JSON.stringify(content, null, 2)}\n`)
  }
}
