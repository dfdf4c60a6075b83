import { expect, it } from 'vitest'
import type { Command, History } from '#conference'
import { replay, withoutRemovedText } from '#conference'
import fc from '../../../random'
import { comparable } from '../../comparable'
import { Play } from '../../properties/Play'
import { anyWish } from '../../properties/wishes'
import { Device } from './Device'

/** One move in a history of three devices: somebody does something, or takes in a part of what another wrote. */
type Move =
  | { readonly does: Command; readonly by: number }
  | { readonly from: number; readonly to: number; readonly part: number; readonly turned: boolean }
  | { readonly chooses: number; readonly which: number }

const device = fc.nat({ max: 2 })
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: anyWish, by: device }) },
  { weight: 1, arbitrary: fc.record({ chooses: device, which: fc.nat({ max: 5 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ from: device, to: device, part: fc.nat(), turned: fc.boolean() }),
  },
)
const moves = fc.array(move, { minLength: 1, maxLength: 60, size: 'max' })

/** How far the clock of each machine is off, in milliseconds. */
const WRONG = [0, 300_000, -300_000]

/** How many histories; `BERAAD_HISTORIES=5000 BERAAD_SEED=any` plays others, for a long run. */
const RUNS = Number(process.env['BERAAD_HISTORIES'] ?? 150)

function played(moves: readonly Move[]): readonly Device[] {
  const begun = Play.begun().history.facts
  let moment = Date.UTC(2026, 11, 3, 9, 0)
  const devices = ['a', 'b', 'c'].map(
    (id, index) => new Device(id, () => new Date(moment + WRONG[index]!).toISOString(), begun),
  )
  for (const each of moves) {
    moment += 7_000
    if ('does' in each) devices[each.by]!.does(each.does)
    else if ('chooses' in each) devices[each.chooses]!.chooses(each.which)
    else {
      const known = devices[each.from]!.history.facts
      // What one device wrote arrives in its order, however far, and more than once.
      const some = known.slice(0, known.length === 0 ? 0 : each.part % (known.length + 1))
      devices[each.to]!.takesIn(each.turned ? some.toReversed() : some)
    }
  }
  return devices
}

/** Each takes in all that any knows. */
function meet(devices: readonly Device[]): void {
  const all = devices.flatMap(({ history }) => history.facts)
  devices.forEach((each, index) => each.takesIn(index === 1 ? all.toReversed() : all))
}

it(`three devices agree in the end on log, order and state, in ${RUNS} random histories`, () => {
  let undecided = 0
  fc.assert(
    fc.property(moves, (moves) => {
      const devices = played(moves)
      const written = new Set(devices.flatMap(({ history }) => history.facts.map(({ id }) => id)))
      meet(devices)
      const [first, ...others] = devices
      for (const { history } of others) {
        expect(history.facts).toEqual(first!.history.facts)
        expect(comparable(history.state)).toEqual(comparable(first!.history.state))
        expect(history.undecided).toEqual(first!.history.undecided)
      }
      // Nothing that was written is lost, whoever wrote it.
      expect(new Set(first!.history.facts.map(({ id }) => id))).toEqual(written)
      undecided += first!.history.undecided.length
    }),
    { numRuns: RUNS },
  )
  // They did say something differently of the same thing.
  expect(undecided).toBeGreaterThan(RUNS / 10)
})

it('a device that has seen all says the last word: nothing is undecided after it', () => {
  fc.assert(
    fc.property(moves, (moves) => {
      const devices = played(moves)
      meet(devices)
      const [first] = devices
      for (const { readings } of first!.history.undecided) {
        const {
          id: _i,
          at: _a,
          action: _c,
          device: _d,
          hlc: _h,
          after: _f,
          v: _v,
          ...body
        } = readings.at(-1)!
        first!.says(body)
      }
      expect(first!.history.undecided).toEqual([])
    }),
    { numRuns: Math.ceil(RUNS / 3) },
  )
})

it('erasing what three devices wrote leaves the state and what is undecided as they were', () => {
  fc.assert(
    fc.property(moves, (moves) => {
      const [first] = played(moves)
      for (const { id } of first!.history.state.meetings)
        first!.does({ type: 'closeMeeting', meeting: id })
      const { facts, state, undecided } = first!.history
      const kept = replay(withoutRemovedText(facts), 'a')
      expect(comparable(kept.state)).toEqual(comparable(state))
      const things = (all: History['undecided']) => all.map(({ thing }) => thing).toSorted()
      expect(things(kept.undecided)).toEqual(things(undecided))
      expect(withoutRemovedText(kept.facts).every((fact, at) => fact === kept.facts[at])).toBe(true)
    }),
    { numRuns: RUNS },
  )
})
