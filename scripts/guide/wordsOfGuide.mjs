import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../parts/root.mjs'

/**
 * The words of the guide in each register, whole: plain Dutch has in its file only what it says otherwise than
 * professional Dutch does.
 *
 * @returns {Promise<Readonly<Record<string, Record<string, string>>>>} register → `id|field` → text
 */
export async function wordsOfGuide() {
  const [nl, plain, en] = await Promise.all(['nl', 'nl-eenvoudig', 'en'].map(textsIn))
  return { nl: { ...nl }, 'nl-eenvoudig': { ...nl, ...plain }, en: { ...en } }
}

/** @param {string} register @returns {Promise<Record<string, string>>} */
async function textsIn(register) {
  return JSON.parse(await readFile(join(root, 'src/i18n/locales', register, 'guide.json'), 'utf8'))
}
