import { tool } from './tool.mjs'
import { say } from './say.mjs'

/** @type {readonly { name: string, program: string, args: readonly string[] }[]} */
const checks = [
  { name: 'format', program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint and doors', program: 'oxlint', args: ['--deny-warnings', '.'] },
  { name: 'types', program: 'typescript', args: ['--noEmit'] },
  { name: 'dead code', program: 'knip', args: [] },
]

/**
 * Runs all checks, also after one that failed, and shows what they say.
 *
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function check() {
  const outcomes = await Promise.all(checks.map(carryOut))
  return outcomes.filter(({ status }) => status !== 0).map(({ name }) => name)
}

/** @param {(typeof checks)[number]} check */
async function carryOut({ name, program, args }) {
  const began = performance.now()
  const { status, output } = await tool(program, args, { quiet: true })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  say(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (status !== 0) say(output)
  return { name, status }
}
