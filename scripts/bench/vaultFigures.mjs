import { inBenchPage } from './inBenchPage.mjs'
import { spread } from './spread.mjs'

const names = {
  entry: 'one captured entry, durable',
  running: 'opening a running case of 5,000 facts',
  closed: 'opening a closed case of 5,000 facts',
}

/** A page with all four of them. */
const page = {
  input: 'scripts/bench/vault/page.mjs',
  config: {
    logLevel: /** @type {const} */ ('warn'),
    worker: { format: /** @type {const} */ ('es') },
    // One Dexie for all of them: two in one page refuse each other.
    resolve: { dedupe: ['dexie'] },
    build: { chunkSizeWarningLimit: 2_000 },
  },
}

/**
 * Times the vault beside raw IndexedDB (the floor), plain Dexie and RxDB with its encryption: in a real browser, in
 * one run, in turn, every write as durable as the others.
 *
 * @param {{ executablePath: string, profile: string }} place an empty profile folder
 * @returns {Promise<Record<string, string>>} figures in words
 */
export async function vaultFigures(place) {
  const size = { facts: 5_000, entries: 300, reads: 15, cases: 2_000, unlocks: 9 }
  const { times, unlock, rawRows, erase } = await inBenchPage(place, page, size)
  return {
    ...Object.assign({}, ...Object.entries(names).map(([key, what]) => said(what, times[key]))),
    'unlocking and the lines of 2,000 cases, key derivation left out':
      `${spread(unlock)}; raw IndexedDB reads the same rows, unopened: ${spread(rawRows)}; ` +
      `Beraad takes ${(median(unlock) / median(rawRows)).toFixed(2)} of it`,
    'destroying one of 2,000 cases until it is gone from the disk (a new epoch)': spread(erase),
  }
}

/** @param {string} what @param {Record<string, readonly number[]>} times by who did it */
function said(what, times) {
  const own = median(times['Beraad'] ?? [])
  const rows = Object.entries(times).map(([who, each]) => {
    const ratio = who === 'Beraad' ? '' : `; Beraad takes ${(own / median(each)).toFixed(2)} of it`
    return [`${what}: ${who}`, spread(each) + ratio]
  })
  return Object.fromEntries(rows)
}

/** @param {readonly number[]} times */
function median(times) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN
}
