import type { Clock, MakeId, Result } from '#base'
import { ok, plainText, refused } from '#base'
import type { Fact, FactBody, Refusal } from '#conference'
import { parseFact } from '#conference'

/**
 * Gives the facts of one action their ids, moment and action, in the form in which they will be read back
 * from disk: what the state is built from now is exactly what it will be built from after a reload. Here every text comes in,
 * typed or pasted: what ends a line in a word processor becomes a line end, other control signs a space.
 * Refuses `cannot-be-kept` where one of them could not be read back, a text that is too long for instance.
 */
export function stamp(
  bodies: readonly FactBody[],
  { clock, makeId }: { readonly clock: Clock; readonly makeId: MakeId },
): Result<readonly Fact[], Refusal> {
  const at = clock.now()
  const action = makeId()
  const facts: Fact[] = []
  for (const body of bodies) {
    const written: unknown = JSON.parse(
      JSON.stringify({ ...body, id: makeId(), at, action, v: 1 }),
      inPlainText,
    )
    const fact = parseFact(written)
    if (!fact.ok) return refused({ code: 'cannot-be-kept' })
    facts.push(fact.value)
  }
  return ok(facts)
}

function inPlainText(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? plainText(value) : value
}
