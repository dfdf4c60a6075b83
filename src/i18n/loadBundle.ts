import type { Bundle, Register } from './types'

/** Brings in the texts of one register; each register is a chunk of its own. */
export async function loadBundle(register: Register): Promise<Bundle> {
  return (await loaders[register]()).bundle
}

const loaders: Readonly<Record<Register, () => Promise<{ readonly bundle: Bundle }>>> = {
  nl: () => import('./locales/nl/index'),
  'nl-eenvoudig': () => import('./locales/nl-eenvoudig/index'),
  en: () => import('./locales/en/index'),
}
