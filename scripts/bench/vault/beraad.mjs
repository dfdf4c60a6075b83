import { parseFact, liftLog, parseSummary } from '#conference'
import { ok, refused } from '#base'
import { openVault } from '#vault'
import { rowsOf } from './bytesOf.mjs'
import { thisBrowser } from '../../../src/vault/machine.ts'
import { browserSecretFiles } from '../../../src/vault/secret/browserSecretFiles.ts'

/** @typedef {import('./contestant.ts').Fact} Fact */

const passphrase = 'zeven stille ganzen op het ijs'

/**
 * Beraad's own vault, with a key derivation that costs nothing. The running case is written as a meeting writes it:
 * fact by fact.
 *
 * @param {readonly Fact[]} facts
 * @returns {Promise<import('./contestant.ts').Contestant>}
 */
export async function beraad(facts) {
  const vault = await secondStart('bench-beraad')
  for (const id of ['running', 'closed', 'added']) granted(await vault.cases.create(id))
  for (const fact of facts) granted(await vault.cases.append('running', [fact]))
  granted(await vault.cases.rewrite('closed', facts))
  return {
    name: 'Beraad',
    add: async (fact) => {
      granted(await vault.cases.append('added', [fact]))
    },
    read: async () => granted(await vault.cases.read('running')).facts.length,
    readClosed: async () => granted(await vault.cases.read('closed')).facts.length,
  }
}

/**
 * A vault with many cases, each with its line for the overview. Out: how long it takes to unlock it and to have all
 * lines, without the key derivation; how long IndexedDB itself takes to read those rows, unopened; and until a case that
 * is destroyed is gone from the disk.
 *
 * @param {number} cases
 * @param {number} rounds
 * @returns {Promise<{ readonly unlock: readonly number[], readonly rawRows: readonly number[], readonly erase: readonly number[] }>}
 *   milliseconds
 */
export async function withMany(cases, rounds) {
  const vault = await secondStart('bench-many')
  for (let number = 0; number < cases; number += 1) {
    granted(await vault.cases.create(`case-${number}`))
    granted(await vault.summaries.put(`case-${number}`, lineOf(number), 0))
  }
  /** @type {number[]} */
  const unlock = []
  /** @type {number[]} */
  const rawRows = []
  const erase = []
  const unlocks = async () => {
    const began = performance.now()
    granted(await vault.unlock(passphrase))
    const { digests } = granted(await vault.summaries.all())
    unlock.push(performance.now() - began)
    if (digests.size !== cases) throw new Error('not all lines came back')
  }
  const reads = async () => {
    const began = performance.now()
    if ((await rowsOf('bench-many')) !== 2 * cases) throw new Error('not all rows were read')
    rawRows.push(performance.now() - began)
  }
  for (let round = 0; round < rounds; round += 1) {
    await vault.lock()
    for (const turn of round % 2 === 0 ? [unlocks, reads] : [reads, unlocks]) await turn()
    await vault.writer.becomeWriter()
    await vault.erasure.goOn()
    granted(await vault.cases.create('gone'))
    const began = performance.now()
    granted(await vault.cases.destroy('gone'))
    const { erased } = await vault.erasure.goOn()
    erase.push(performance.now() - began)
    if (erased !== 'done') throw new Error('it is not gone')
  }
  return { unlock, rawRows, erase }
}

/**
 * A vault in its second start, in which it comes under the erasable secret; open, to be written to.
 *
 * @param {string} databaseName
 */
async function secondStart(databaseName) {
  const first = await openBench(databaseName)
  granted(await first.setUp(passphrase))
  await first.close()
  const vault = await openBench(databaseName)
  granted(await vault.unlock(passphrase))
  await vault.writer.becomeWriter()
  const { erased } = await vault.erasure.goOn()
  if (erased !== 'done') throw new Error('it is not under the erasable secret')
  return vault
}

/** @param {string} databaseName */
async function openBench(databaseName) {
  const machine = thisBrowser()
  if (machine === null) throw new Error('no vault in this browser')
  const parts = {
    parseFact,
    liftLog,
    parseSettings: ok,
    parseDigest: (/** @type {unknown} */ outside) => {
      const summary = parseSummary(outside)
      return summary === null ? refused('not-a-summary') : ok(summary)
    },
  }
  return granted(
    await openVault(parts, {
      ...machine,
      databaseName,
      secretFiles: browserSecretFiles(databaseName),
      derive: async () => new Uint8Array(32).fill(7),
      settleDisk: async () => {},
    }),
  )
}

/** @param {number} number @returns {import('../../../src/conference/index.ts').CaseSummary} */
function lineOf(number) {
  const agreement = (/** @type {number} */ nth) => ({
    ...{ id: `a-${number}-${nth}`, what: 'belt moeder over het gesprek van vrijdag op school' },
    ...{ owner: 'wijkagent', organisation: 'politie', by: '2026-12-07', moment: null },
  })
  return {
    ...{ code: `ZV-26-${number}`, practice: false, phase: 'directeVeiligheid', meetings: 3 },
    ...{ nextMeeting: '2026-12-03T09:30', running: null, openAgreements: 4, closed: false },
    overdueFrom: '2026-12-07',
    retention: { since: '2026-11-02T08:30:00.000Z', chosen: null },
    agreements: [1, 2, 3, 4].map(agreement),
    persons: ['moeder', 'vader', 'dochter', 'zoon'],
    organisations: ['Veilig Thuis', 'politie', 'gemeente', 'school'],
  }
}

/**
 * @template Value
 * @param {import('#base').Result<Value, unknown>} result
 * @returns {Value}
 */
export function granted(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
