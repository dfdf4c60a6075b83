import { createTexts } from './createTexts'
import { fallbacksFor } from './fallbacks'
import { loadBundle, loadStartBundle } from './loadBundle'
import type { Bundle, Register, Texts } from './types'

const made = new Map<Register, Promise<Texts>>()

/** The texts of a register, loaded the first time they are asked for: for documents and for the wall. */
export function textsFor(register: Register): Promise<Texts> {
  const texts = made.get(register) ?? make(register, loadBundle)
  made.set(register, texts)
  // What failed to load may be asked for again.
  texts.catch(() => made.delete(register))
  return texts
}

/** As `textsFor`, and the page is marked as being in that language: for a window whose vault is open. */
export async function startTexts(register: Register): Promise<Texts> {
  return spoken(await textsFor(register))
}

/** Only the texts of before a vault is open, and the page marked as being in that language. */
export async function textsBeforeUnlock(register: Register): Promise<Texts> {
  return spoken(await make(register, loadStartBundle))
}

function spoken(texts: Texts): Texts {
  document.documentElement.lang = texts.language
  return texts
}

/** Brings in the register together with those it falls back to: without them it is not whole. */
async function make(
  register: Register,
  load: (register: Register) => Promise<Bundle>,
): Promise<Texts> {
  const release = import.meta.env.PROD
  const needed = [register, ...(fallbacksFor(release)[register] ?? [])]
  const bundles = await Promise.all(needed.map(async (each) => [each, await load(each)] as const))
  return createTexts(register, Object.fromEntries(bundles), release)
}
