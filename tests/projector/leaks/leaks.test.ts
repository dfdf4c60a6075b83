import fc from '../../random'
import { expect, it } from 'vitest'
import { play } from './play'
import { rows } from './rows'

/**
 * How many random cases, the same ones in every run (`random.ts`).
 * `BERAAD_MEETINGS=100000 BERAAD_SEED=any npx vitest run tests/projector/leaks/leaks.test.ts` plays others, for a long night;
 * `BERAAD_SMALLEST=yes` besides makes of a case that went wrong the smallest that does.
 */
const RUNS = Number(process.env['BERAAD_MEETINGS'] ?? 10_000)

it(`never shows on the wall what may not be seen there, in ${RUNS} random meetings`, () => {
  const sum = { looks: 0, seen: 0, demanded: 0 }
  fc.assert(
    fc.property(rows, (row) => {
      const played = play(row)
      sum.looks += played.looks
      sum.seen += played.seen
      sum.demanded += played.demanded
    }),
    // The smallest case that shows a fault takes long to find: it is looked for when it is asked for.
    { numRuns: RUNS, endOnFailure: process.env['BERAAD_SMALLEST'] === undefined },
  )
  // It looked often, and there was something to be seen.
  expect(sum.looks).toBeGreaterThan(RUNS * 5)
  expect(sum.demanded).toBeGreaterThan(RUNS)
}, 1_500_000)
