import { expect, it } from 'vitest'
import { advance, emptyHistory, parseFact, replay, withoutRemovedText } from '#conference'
import { manyFacts } from './manyFacts'
import { processorTime } from '../processorTime'

/** Milliseconds that `work` took, the median of so many times. */
function median(times: number, work: () => unknown): number {
  const took = Array.from({ length: times }, () => {
    const from = processorTime()
    work()
    return processorTime() - from
  })
  return took.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0
}

// Generous limits: they find what grows with the square of a log, not a slow machine. `npm run bench` tells the figures.
it('opens a log of 20,000 facts', ({ annotate }) => {
  const facts = manyFacts(20_000)
  const text = facts.map((fact) => JSON.stringify(fact))
  const parse = median(1, () => text.forEach((line) => parseFact(JSON.parse(line))))
  const fold = median(3, () => replay(facts))
  const erase = median(1, () => withoutRemovedText(facts))
  void annotate(`20,000 facts: parse ${ms(parse)}, replay ${ms(fold)}, erase ${ms(erase)}`)
  expect(fold).toBeLessThan(8_000)
})

it('goes on with 500 entries in the meeting', ({ annotate }) => {
  const facts = manyFacts(1).concat(oneMeetingOf(500))
  const history = replay(facts.slice(0, -1))
  const step = median(200, () => advance(history, facts.slice(-1)))
  const undo = median(5, () => replay(facts))
  void annotate(`500 entries: advance ${ms(step)}, fold anew for undo ${ms(undo)}`)
  expect(step).toBeLessThan(25)
  expect(advance(emptyHistory, facts).state.meetings[0]?.entries).toHaveLength(500)
})

/** The first meeting of a long log, without its end, and as many entries. */
function oneMeetingOf(count: number) {
  const facts = manyFacts(201).slice(1, -1)
  const entry = facts.find((fact) => fact.type === 'entryPut')!
  const begun = facts.slice(0, 3)
  const said = Array.from({ length: count }, (_, index) => ({
    ...entry,
    id: `e${index}`,
    action: `x${index}`,
    entry: { ...(entry.type === 'entryPut' ? entry.entry : never()), id: `entry-${index}` },
  }))
  return [...begun, ...said]
}

function never(): never {
  throw new Error('no entry')
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 3 : 0)} ms`
}
