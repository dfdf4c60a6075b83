import { agreementsTable } from './agreementsTable.mjs'
import { beraad } from './beraad.mjs'
import { withPdfmake } from './withPdfmake.mjs'
import { withReactPdf } from './withReactPdf.mjs'

const all = [beraad, withPdfmake, withReactPdf]

/**
 * Lets everybody make the same table in turn, each round beginning with somebody else; the first round, in which each
 * loads its letter, is not counted.
 *
 * @param {readonly { count: number, rounds: number }[]} tables
 * @returns {Promise<Record<string, Record<string, number[]>>>} milliseconds, by the number of agreements and by who
 */
async function compete(tables) {
  /** @type {Record<string, Record<string, number[]>>} */
  const times = {}
  for (const { count, rounds } of tables) {
    const paper = agreementsTable(count)
    for (let round = 0; round <= rounds; round += 1) {
      const took = await oneRound(paper, round)
      if (round > 0) times[count] = withRound(times[count] ?? {}, took)
    }
  }
  return times
}

/** @param {import('#documents').Paper} paper @param {number} round */
async function oneRound(paper, round) {
  const first = round % all.length
  /** @type {Record<string, number>} */
  const took = {}
  for (const { name, make } of [...all.slice(first), ...all.slice(0, first)]) {
    const began = performance.now()
    const bytes = await make(paper)
    took[name] = performance.now() - began
    if (!isPdf(bytes)) throw new Error(`${name} made no PDF`)
  }
  return took
}

/** @param {Record<string, number[]>} times @param {Record<string, number>} took */
function withRound(times, took) {
  return Object.fromEntries(
    all.map(({ name }) => [name, [...(times[name] ?? []), took[name] ?? 0]]),
  )
}

/** @param {ArrayBuffer | Uint8Array} bytes */
function isPdf(bytes) {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.startsWith('%PDF-') && text.includes('%%EOF')
}

Reflect.set(globalThis, 'beraadCompete', compete)
