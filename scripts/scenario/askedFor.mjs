import { resolve } from 'node:path'

/**
 * What the command line asks for.
 *
 * @param {readonly string[]} words
 * @returns {{ file: string, out: string, profile: string | undefined }} full paths
 * @throws where the file or the folder to write to is missing
 */
export function askedFor(words) {
  const after = (/** @type {string} */ option) => {
    const at = words.indexOf(option)
    return at < 0 ? undefined : words[at + 1]
  }
  const valued = new Set(['--out', '--profile'])
  const file = words.find((word, at) => !word.startsWith('--') && !valued.has(words[at - 1] ?? ''))
  const out = after('--out')
  if (!file || !out) throw new Error('Usage: npm run scenario -- FILE --out DIR [--profile DIR]')
  const profile = after('--profile')
  return { file: resolve(file), out: resolve(out), profile: profile && resolve(profile) }
}
