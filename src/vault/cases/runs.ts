import { utf8 } from '../sealing/bytes'

/** Bytes of JSON that are sealed together at most; one larger fact gets a record of its own. */
export const LARGEST_RUN = 1024 * 1024

/** Each fact by itself: how they are sealed while a meeting runs. */
export function singles(facts: readonly unknown[]): readonly (readonly unknown[])[] {
  return facts.map((fact) => [fact])
}

/** Facts in runs of at most 1 MiB of JSON, in order: how they are sealed together. */
export function runsOf<Fact>(
  facts: readonly Fact[],
  largest: number = LARGEST_RUN,
): readonly (readonly Fact[])[] {
  const runs: Fact[][] = []
  let room = 0
  for (const fact of facts) {
    const size = utf8(JSON.stringify(fact)).length + 1
    const run = size <= room ? runs.at(-1) : undefined
    if (run === undefined) {
      runs.push([fact])
      room = largest - size
    } else {
      run.push(fact)
      room -= size
    }
  }
  return runs
}
