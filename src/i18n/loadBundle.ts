import type { Bundle, Register } from './types'

type Load = () => Promise<{ readonly bundle: Bundle }>

/** Brings in what one register says itself; each register is a chunk of its own. */
export async function loadBundle(register: Register): Promise<Bundle> {
  return (await whole[register]()).bundle
}

/** Brings in only what is said before a vault is open: the first page waits for nothing else. */
export async function loadStartBundle(register: Register): Promise<Bundle> {
  return (await start[register]()).bundle
}

const whole: Readonly<Record<Register, Load>> = {
  nl: () => import('./locales/nl/index'),
  'nl-eenvoudig': () => import('./locales/nl-eenvoudig/index'),
  en: () => import('./locales/en/index'),
}

const start: Readonly<Record<Register, Load>> = {
  nl: () => import('./locales/nl/start'),
  'nl-eenvoudig': () => import('./locales/nl-eenvoudig/start'),
  en: () => import('./locales/en/start'),
}
