import type { Clock, MakeId } from '#base'
import type { Fact, FactBody } from '#conference'
import { parseFact } from '#conference'

/**
 * Gives the facts of one action their ids, moment and action, in the form in which they will be read back
 * from disk: what the state is built from now is exactly what it will be built from after a reload.
 */
export function stamp(
  bodies: readonly FactBody[],
  { clock, makeId }: { readonly clock: Clock; readonly makeId: MakeId },
): readonly Fact[] {
  const at = clock.now()
  const action = makeId()
  return bodies.map((body) => {
    const written: unknown = JSON.parse(JSON.stringify({ ...body, id: makeId(), at, action, v: 1 }))
    const fact = parseFact(written)
    if (!fact.ok) throw new Error(`a fact was decided that cannot be read: ${fact.refusal.path}`)
    return fact.value
  })
}
