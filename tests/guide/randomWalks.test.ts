import fc from '../random'
import { describe, expect, it } from 'vitest'
import type { Place } from '#guide'
import { leidraad, nextPlace, PHASES, placesOf, previousPlace, startOf, STEPS } from '#guide'
import type { Stand } from './route'
import { answerGate, answersOf, gateAt } from './route'

type Move =
  | { readonly do: 'next' }
  | { readonly do: 'previous' }
  | { readonly do: 'jump'; readonly to: number }
  | { readonly do: 'answer'; readonly which: number }

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Move>({ do: 'next' }) },
  { weight: 2, arbitrary: fc.constant<Move>({ do: 'previous' }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('jump' as const), to: fc.nat(100) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('answer' as const), which: fc.nat(5) }) },
)

const start: fc.Arbitrary<Stand> = fc
  .record({ phase: fc.constantFrom(...PHASES), step: fc.constantFrom(...STEPS) })
  .map(({ phase, step }) => ({ at: startOf(leidraad, phase, step), closing: false }))

function play(stand: Stand, move: Move): Stand {
  const { at, closing } = stand
  if (move.do === 'next') return { at: nextPlace(leidraad, at, closing) ?? at, closing }
  if (move.do === 'previous') return { at: previousPlace(leidraad, at, closing) ?? at, closing }
  if (move.do === 'jump') return { at: pick(placesOf(leidraad, at.phase, true), move.to), closing }
  const gate = gateAt(at)
  return gate ? answerGate(stand, pick(answersOf(gate), move.which)) : stand
}

function pick<Item>(items: readonly Item[], which: number): Item {
  const item = items[which % items.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

function isInGuide(place: Place): boolean {
  return placesOf(leidraad, place.phase, true).some(
    (each) => each.step === place.step && each.question === place.question,
  )
}

describe('any meeting, however the chair moves through it', () => {
  it('always stands at a place of the guide', () => {
    fc.assert(
      fc.property(start, fc.array(move, { maxLength: 120 }), (from, moves) => {
        let stand = from
        for (const each of moves) {
          stand = play(stand, each)
          expect(isInGuide(stand.at)).toBe(true)
        }
      }),
    )
  })

  it('changes phase by an answer of a gate only, and arrives at beeldvorming', () => {
    fc.assert(
      fc.property(start, fc.array(move, { maxLength: 120 }), (from, moves) => {
        let stand = from
        for (const each of moves) {
          const now = play(stand, each)
          if (now.at.phase !== stand.at.phase) {
            expect(each.do).toBe('answer')
            expect(now.at).toEqual(startOf(leidraad, now.at.phase, 'beeldvorming'))
            expect(now.closing).toBe(false)
          }
          stand = now
        }
      }),
    )
  })

  it('can always be brought to afsluiting by next alone', () => {
    fc.assert(
      fc.property(start, fc.array(move, { maxLength: 60 }), (from, moves) => {
        const { at, closing } = moves.reduce(play, from)
        const way = [at]
        for (let next: Place | undefined = at; next; next = nextPlace(leidraad, next, closing)) {
          way.push(next)
        }
        expect(way.at(-1)?.step).toBe('afsluiting')
      }),
    )
  })

  it('comes back to where it was by previous after next', () => {
    fc.assert(
      fc.property(start, fc.array(move, { maxLength: 60 }), (from, moves) => {
        const { at, closing } = moves.reduce(play, from)
        const next = nextPlace(leidraad, at, closing)
        // From the closing plan, reached by a jump, the way back is the ordinary one.
        fc.pre(next !== undefined && at.question !== 'besluit.afsluitingsplan')
        expect(previousPlace(leidraad, next, closing)).toEqual(at)
      }),
    )
  })
})
