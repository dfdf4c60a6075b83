import type { Register } from '#i18n'
import { fallbacksFor } from '../../src/i18n/fallbacks'
import { loadBundle } from '../../src/i18n/loadBundle'
import type { Bundle } from '../../src/i18n/types'

/** Every text that a reader of this register meets: its own, and what it leaves to those it falls back to. */
export async function wholeBundle(register: Register): Promise<Bundle> {
  const all = await Promise.all(
    [register, ...(fallbacksFor(false)[register] ?? [])].map(loadBundle),
  )
  const namespaces = new Set(all.flatMap((bundle) => Object.keys(bundle)))
  return Object.fromEntries(
    [...namespaces].map((name) => [
      name,
      Object.assign({}, ...all.toReversed().map((bundle) => bundle[name])),
    ]),
  )
}
