import type { TestContext } from 'vitest'

/** How many hostile cases the long run tries, all kinds together; 0 in the ordinary run. `npm run test:fuzz` sets it. */
const whole = Number(process.env['BERAAD_FUZZ_RUNS'] ?? 0)

/** What became of hostile input: counted case by case, told to whoever started the run. */
export interface Fuzz {
  readonly runs: { readonly numRuns: number }
  /** Counts one case, and whether something of it was taken in. */
  readonly count: (accepted: boolean) => void
}

/**
 * One kind of hostile input.
 *
 * @param part which part of the long run it gets, of 1
 * @param short how many cases it gets in the ordinary run
 */
export function fuzz({ task }: TestContext, part: number, short: number): Fuzz {
  const figures = { cases: 0, accepted: 0 }
  Object.assign(task.meta, { fuzz: figures })
  return {
    runs: { numRuns: whole === 0 ? short : Math.ceil(whole * part) },
    count: (accepted) => {
      figures.cases += 1
      if (accepted) figures.accepted += 1
    },
  }
}

/** Milliseconds that the slowest kind may take: a busy machine is no failure. */
export const PATIENCE = 60_000 + whole * 20
