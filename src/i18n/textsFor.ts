import { createTexts } from './createTexts'
import { loadBundle } from './loadBundle'
import type { Register, Texts } from './types'

const made = new Map<Register, Promise<Texts>>()

/** The texts of a register, loaded the first time they are asked for: for documents and for the wall. */
export function textsFor(register: Register): Promise<Texts> {
  const texts = made.get(register) ?? make(register)
  made.set(register, texts)
  // What failed to load may be asked for again.
  texts.catch(() => made.delete(register))
  return texts
}

/** As `textsFor`, and the page is marked as being in that language: for the start of a window. */
export async function startTexts(register: Register): Promise<Texts> {
  const texts = await textsFor(register)
  document.documentElement.lang = texts.language
  return texts
}

async function make(register: Register): Promise<Texts> {
  const bundle = await loadBundle(register)
  return import.meta.env.PROD
    ? createTexts(register, bundle, await loadBundle('nl'))
    : createTexts(register, bundle)
}
