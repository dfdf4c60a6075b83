import type { Fact, FactBody } from '../facts'
import { FACT_VERSION } from '../facts/envelope'
import type { History } from '../history'

/** Facts to look at what would follow from them; they go into no log, and neither their id nor their moment is asked. */
export function asFacts({ facts }: History, bodies: readonly FactBody[]): readonly Fact[] {
  const at = facts.at(-1)?.at ?? new Date(0).toISOString()
  return bodies.map((body): Fact => ({ ...body, id: '?', action: '?', at, v: FACT_VERSION }))
}
