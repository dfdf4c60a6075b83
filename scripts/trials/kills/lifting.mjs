import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { root } from '../../parts/root.mjs'
import { Session } from '../../scenario/session.mjs'
import { comeIn, openCase } from './comeIn.mjs'
import { say } from '../../parts/say.mjs'
import { wordsOfError } from '../../parts/wordsOfError.mjs'

/** @typedef {import('../killTrial.mjs').Trial} Trial */

const PASSPHRASE = 'vier woorden zonder verband'
const CODES = ['OEF-01', 'OEF-02']
const STARTS = 4

/**
 * A vault of format 1, as a release wrote it, is killed at each of its first starts, in which it comes under the erasable
 * secret. It is a laptop of its own; the one of the trial is not touched.
 *
 * @type {import('../killTrial.mjs').Kind}
 */
export const lifting = {
  work: async ({ place }) => {
    const profile = mkdtempSync(join(tmpdir(), 'beraad-lift-'))
    try {
      await liftKilled({ ...place, profile })
    } finally {
      leave(profile)
    }
  },
  within: 0,
}

/** Clears the folder; a browser that was killed may hold it for a while, and says nothing about Beraad by that. @param {string} profile */
function leave(profile) {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 400 })
  } catch (error) {
    say(`left behind: ${profile} (${wordsOfError(error)})`)
  }
}

/** @param {{ address: string, executablePath: string, profile: string }} place */
async function liftKilled(place) {
  const session = new Session(place)
  session.passphrase = PASSPHRASE
  /** @type {Trial} */
  const trial = { promised: [], passphrases: [PASSPHRASE], folder: place.profile, nth: 0 }
  await session.setClock('2026-12-03T09:30')
  await session.start()
  await layReleased(session)
  for (let start = 0; start < STARTS; start += 1) {
    const coming = comeIn(session, trial).catch(() => {})
    await session.console.locator('[data-screen="unlock"]').waitFor()
    await setTimeout(200 + Math.random() * 2_500)
    await session.crash()
    await coming
    trial.passphrases = [PASSPHRASE]
    await session.start()
  }
  // Twice more in peace: then it must be under the secret, and all of it there.
  for (let start = 0; start < 2; start += 1) {
    await comeIn(session, trial)
    if (start === 0) {
      await session.stop()
      await session.start()
    }
  }
  for (const code of CODES) {
    if (!(await openCase(session, code))) throw new Error(`${code} is gone after the lift`)
  }
  await session.console.goto(`${place.address}#/instellingen`)
  await session.console.locator('[data-erasure="done"]').waitFor()
  await session.stop()
}

/** Lays the vault of format 1 on the disk, without a line of the program. @param {Session} session */
async function layReleased({ console: page, place }) {
  const released = JSON.parse(readFileSync(join(root, 'tests/vault/fixtures/v1.json'), 'utf8'))
  await page.goto(`${place.address}nothing-here.txt`)
  await page.evaluate(async ({ version, stores }) => {
    /** @type {(value: any) => any} */
    const read = (value) => {
      if (typeof value !== 'object' || value === null) return value
      if (typeof value.base64 === 'string')
        return Uint8Array.from(atob(value.base64), (each) => each.charCodeAt(0))
      if (Array.isArray(value)) return value.map(read)
      /** @type {any} */
      const copy = {}
      for (const [name, each] of Object.entries(value)) copy[name] = read(each)
      return copy
    }
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('beraad', version)
      opening.onerror = () => reject(opening.error)
      opening.onupgradeneeded = () => {
        for (const { name, keyPath, indexes, rows } of stores) {
          const store = opening.result.createObjectStore(name, { keyPath })
          for (const index of indexes) store.createIndex(index.name, index.keyPath)
          for (const row of rows) store.add(read(row))
        }
      }
      opening.onsuccess = () => {
        opening.result.close()
        resolve(undefined)
      }
    })
  }, released)
}
