import { trustOwnScripts } from '../../../src/app/trust/trustOwnScripts.ts'
import { beraad, withMany } from './beraad.mjs'
import { bytesOf } from './bytesOf.mjs'
import { plainDexie } from './plainDexie.mjs'
import { rawDisk } from './rawDisk.mjs'
import { sayings } from './sayings.mjs'
import { sealedRxDb } from './sealedRxDb.mjs'

/** @typedef {import('./contestant.ts').Contestant} Contestant */

// As the app does before it starts a thread.
trustOwnScripts()

/**
 * Lets everybody do the same in turn, each round beginning with somebody else.
 *
 * @param {{ facts: number, entries: number, reads: number, cases: number, unlocks: number }} size
 * @returns {Promise<{ times: Record<string, Record<string, number[]>>, unlock: readonly number[], rawRows: readonly number[], erase: readonly number[] }>} milliseconds, by
 *   what was done and by who did it
 */
async function compete({ facts, entries, reads, cases, unlocks }) {
  const log = sayings(facts)
  const own = await beraad(log)
  for (const fact of sayings(1)) await own.add(fact)
  const all = [
    own,
    await rawDisk(await bytesOf('bench-beraad')),
    await plainDexie(log),
    await sealedRxDb(log),
  ]
  /** @type {Record<string, Record<string, number[]>>} */
  const times = {}
  const fresh = sayings(entries + 1, facts).slice(1)
  for (const [round, fact] of fresh.entries()) {
    for (const one of inTurn(all, round)) await timed(times, 'entry', one, () => one.add(fact))
  }
  for (let round = 0; round < reads; round += 1) {
    for (const one of inTurn(all, round)) {
      const read = async (/** @type {string} */ what, /** @type {() => Promise<number>} */ how) => {
        await one.forget?.()
        await timed(times, what, one, async () => {
          const found = await how()
          // The floor counts records, which may hold many facts.
          if (found !== facts && one.name !== 'raw IndexedDB') throw new Error(`${one.name} lost`)
        })
      }
      await read('running', one.read)
      await read('closed', one.readClosed ?? one.read)
    }
  }
  return { times, ...(await withMany(cases, unlocks)) }
}

/** @param {readonly Contestant[]} all @param {number} round */
function inTurn(all, round) {
  const first = round % all.length
  return [...all.slice(first), ...all.slice(0, first)]
}

/**
 * @param {Record<string, Record<string, number[]>>} times @param {string} what @param {Contestant} who
 * @param {() => Promise<unknown>} work
 */
async function timed(times, what, { name }, work) {
  const began = performance.now()
  await work()
  const took = performance.now() - began
  ;((times[what] ??= {})[name] ??= []).push(took)
}

Reflect.set(globalThis, 'beraadCompete', compete)
