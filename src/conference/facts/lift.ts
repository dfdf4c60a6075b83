import { FACT_VERSION } from './envelope'

type Raw = Readonly<Record<string, unknown>>

/** Lifts a fact by one version; the key is the version it lifts from. Version 1 is the first. */
const steps: Readonly<Record<number, (fact: Raw) => Raw>> = {}

/** Lifts a fact as it was written by an older Beraad, step by step, to the present version. */
export function lift(outside: unknown): unknown {
  if (typeof outside !== 'object' || outside === null || !('v' in outside)) return outside
  let fact: Raw = { ...outside }
  while (typeof fact['v'] === 'number' && fact['v'] < FACT_VERSION) {
    const step = steps[fact['v']]
    if (step === undefined) return outside
    fact = step(fact)
  }
  return fact
}
