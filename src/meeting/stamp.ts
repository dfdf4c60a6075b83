import type { Clock, MakeId, Result } from '#base'
import { ok, plainText, refused } from '#base'
import type { Fact, FactBody, Refusal } from '#conference'
import { parseFact, writeFacts } from '#conference'

/** What stamps facts: the moment, new ids, and the device that writes. */
export interface Stamp {
  readonly clock: Clock
  readonly makeId: MakeId
  /** The id of this device; null while it is locked. */
  readonly device: () => string | null
}

/**
 * Gives the facts of one action their envelope, with the facts of this log whose place they take, in the form in which they will be read back
 * from disk: what the state is built from now is exactly what it will be built from after a reload. Here every text comes in,
 * typed or pasted: what ends a line in a word processor becomes a line end, other control signs a space.
 * Refuses `cannot-be-kept` where one of them could not be read back, a text that is too long for instance, and while it is
 * locked.
 */
export function stamp(
  bodies: readonly FactBody[],
  before: readonly Fact[],
  { clock, makeId, device }: Stamp,
): Result<readonly Fact[], Refusal> {
  const writer = device()
  if (writer === null) return refused({ code: 'cannot-be-kept' })
  const facts: Fact[] = []
  for (const each of writeFacts(bodies, before, { at: clock.now(), device: writer, makeId })) {
    const written: unknown = JSON.parse(JSON.stringify(each), inPlainText)
    const fact = parseFact(written)
    if (!fact.ok) return refused({ code: 'cannot-be-kept' })
    facts.push(fact.value)
  }
  return ok(facts)
}

function inPlainText(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? plainText(value) : value
}
