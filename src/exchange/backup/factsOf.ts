import { ok, refused, type Result } from '#base'
import { FACT_VERSION, makeLogReader, type Fact } from '#conference'
import { parseLine } from '../container/parseLine'
import { makeBreath } from '../stream/breathe'
import { Refused } from '../trouble'

/** The first line of a case that is no fact. */
export interface NoFact {
  readonly code: 'not-a-fact'
  /** Counted from 1, within the case. */
  readonly line: number
  /** The field that is wrong; never what stands in it. */
  readonly path: string
}

/**
 * Reads the facts of a case out of a backup; older ones are lifted. All or none: refuses `not-a-fact` at the
 * first that is none. Throws `Refused` (`newer-version`, `too-deep`, `forbidden-key`) for the file as a whole.
 */
export async function factsOf(
  lines: readonly Uint8Array[],
): Promise<Result<readonly Fact[], NoFact>> {
  const breathe = makeBreath()
  const read = makeLogReader()
  const facts: Fact[] = []
  for (const line of lines) {
    await breathe()
    const said = parseLine(line)
    const fact = said.ok ? read(said.value) : refused({ path: '' })
    if (!fact.ok) {
      const { path } = fact.refusal
      if (said.ok && path === 'v' && isNewer(said.value))
        throw new Refused({ code: 'newer-version' })
      return refused({ code: 'not-a-fact', line: facts.length + 1, path })
    }
    facts.push(fact.value)
  }
  return ok(facts)
}

/** Older versions are lifted when they are read, so that a number that is refused lies ahead. */
function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('v' in value)) return false
  return Number.isSafeInteger(value.v) && Number(value.v) > FACT_VERSION
}
