import fc from '../../random'
import { describe, expect, it } from 'vitest'
import type { Command } from '#conference'
import {
  decide,
  fold,
  visibilityFor,
  openAgreements,
  parseFact,
  replay,
  roomAwaitsCheck,
  summaryOf,
  throughPhases,
  warningsOf,
} from '#conference'
import { leidraad } from '#guide'
import { settled } from '../log/settled'
import { FACT_TYPES } from '../factTypes'
import { Play } from './Play'
import { anyWish } from './wishes'

const wishes = fc.array(anyWish, { minLength: 1, maxLength: 80, size: 'max' })
const runs = { numRuns: 150 }

function played(wishes: readonly Command[]): Play {
  const play = Play.begun()
  for (const wish of wishes) play.does(wish)
  return play
}

it('wishes come to every type of fact: these properties are about all of them', () => {
  const sample = fc.sample(wishes, { numRuns: 900, seed: 7 })
  const types = sample.flatMap((each) => played(each).history.facts.map(({ type }) => type))
  expect(FACT_TYPES.filter((type) => !types.includes(type))).toEqual([])
})

describe('any case, whatever is wished', () => {
  it('goes on without an exception, and a refusal changes nothing', () => {
    fc.assert(
      fc.property(wishes, (wishes) => {
        const play = Play.begun()
        for (const wish of wishes) {
          const before = play.history
          if (play.does(wish) !== null) expect(play.history).toBe(before)
        }
      }),
      runs,
    )
  })

  it('is the fold of its log, after every single command and after a reload', () => {
    fc.assert(
      fc.property(wishes, (wishes) => {
        const { history } = played(wishes)
        expect(fold(history.facts)).toEqual(history.state)
        const read = history.facts.map((fact) => {
          const parsed = parseFact(JSON.parse(JSON.stringify(fact)))
          return parsed.ok ? parsed.value : parsed.refusal.path
        })
        expect(read).toEqual(history.facts)
        expect(replay(history.facts)).toEqual(history)
      }),
      runs,
    )
  })

  it('comes back exactly by undo, and goes forth again by redo', () => {
    fc.assert(
      fc.property(wishes, (wishes) => {
        const play = Play.begun()
        for (const wish of wishes) {
          const before = play.history
          if (play.does(wish) !== null || !('meeting' in wish)) continue
          const { meeting } = wish
          const after = play.history
          if (after.done.length <= before.done.length) continue
          if (wish.type === 'redo') continue
          for (let times = 0; times < 2; times += 1) {
            expect(play.does({ type: 'undo', meeting })).toBeNull()
            expect(settled(play.history.state)).toEqual(settled(before.state))
            expect(play.does({ type: 'redo', meeting })).toBeNull()
            expect(settled(play.history.state)).toEqual(settled(after.state))
          }
        }
      }),
      runs,
    )
  })

  it('hangs nothing on the wall between a change of part and a look at the room', () => {
    fc.assert(
      fc.property(wishes, (wishes) => {
        const play = Play.begun()
        for (const wish of wishes) {
          play.does(wish)
          for (const meeting of play.history.state.meetings)
            if (roomAwaitsCheck(play.history, meeting.id)) expect(meeting.wall.covered).toBe(true)
        }
      }),
      runs,
    )
  })

  it('answers every question to its state', () => {
    fc.assert(
      fc.property(wishes, (wishes) => {
        const { state } = played(wishes).history
        summaryOf(state)
        for (const meeting of state.meetings) {
          warningsOf(state, meeting)
          openAgreements(state, meeting)
          for (const entry of meeting.entries) {
            const other = entry.part !== meeting.part && meeting.released[entry.id] === undefined
            if (other) expect(visibilityFor(state, meeting).may(entry)).toBe(false)
          }
        }
      }),
      runs,
    )
  })

  it('ends, on the route through the phases, in the phase in which it stands', () => {
    fc.assert(
      fc.property(wishes, (wishes) => {
        const { history } = played(wishes)
        for (const { meeting, phases } of throughPhases(history))
          expect(phases.at(-1)?.phase).toBe(meeting.place?.phase)
      }),
      runs,
    )
  })

  it('is left alone by facts about a meeting that is not there', () => {
    fc.assert(
      fc.property(wishes, fc.array(fc.nat(80), { maxLength: 20 }), (wishes, left) => {
        const { facts } = played(wishes).history
        const without = facts.filter((_, index) => !left.includes(index))
        expect(() => fold(without)).not.toThrow()
        const unknown = without.filter((fact) => fact.type !== 'meetingPlanned')
        expect(fold(unknown).meetings).toEqual([])
      }),
      runs,
    )
  })

  it('decides the same twice: nothing is kept beside the log', () => {
    fc.assert(
      fc.property(wishes, anyWish, (wishes, wish) => {
        const { history } = played(wishes)
        const again = replay(history.facts)
        expect(decide(leidraad, again, wish)).toEqual(decide(leidraad, history, wish))
      }),
      runs,
    )
  })
})
