import fc from '../../random'
import { expect, it } from 'vitest'
import type { Command, Fact } from '#conference'
import { fold, withoutRemovedText } from '#conference'
import { comparable, movedParts } from '../comparable'
import { Play } from './Play'
import { anyWish } from './wishes'

const wishes = fc.array(anyWish, { minLength: 1, maxLength: 120, size: 'max' })

/** A case after these wishes, in which no meeting runs any more. */
function closed(wishes: readonly Command[]): Play {
  const play = Play.begun()
  for (const wish of wishes) play.does(wish)
  for (const { id } of play.history.state.meetings) play.does({ type: 'closeMeeting', meeting: id })
  return play
}

const words = (of: unknown) => JSON.stringify(of).match(/T\d{6}/g) ?? []

/** Grounds and notes of what happened once: they are the trace that stays. */
const isTrace = (fact: Fact) =>
  ['caseClosed', 'caseReopened', 'meetingReopened', 'acuteEnded'].includes(fact.type)

it('erasing leaves the state as it was, and in the log no word that the state does not hold', () => {
  fc.assert(
    fc.property(wishes, (wishes) => {
      const { facts, state } = closed(wishes).history
      const kept = withoutRemovedText(facts)
      const after = fold(kept)
      expect(comparable(after)).toEqual(comparable(state))
      after.meetings.forEach((meeting, index) =>
        expect(movedParts(state.meetings[index]!, meeting)).toEqual([]),
      )
      const standing = new Set([
        ...words(comparable(state)),
        ...kept.filter(isTrace).flatMap(words),
      ])
      expect(words(kept).filter((word) => !standing.has(word))).toEqual([])
      expect(withoutRemovedText(kept).every((fact, index) => fact === kept[index])).toBe(true)
    }),
    { numRuns: 300 },
  )
})
