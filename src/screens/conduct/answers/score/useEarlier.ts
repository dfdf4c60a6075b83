import { earlierScores, nameOf } from '#conference'
import { useCaseState, useMeeting } from '../../context'
import { useScoreWords } from './useScoreWords'

/** What somebody of that name said the last time to the same question of the same phase, in words. */
export function useEarlier(): (name: string) => string | undefined {
  const state = useCaseState()
  const meeting = useMeeting()
  const words = useScoreWords()
  const last = earlierScores(state, meeting, meeting.phase)
  return (name) => {
    for (const { meeting: then, scores } of last) {
      const score = scores.find((each) => nameOf(state, then, each.who) === name)
      if (score !== undefined) return words.value(score.value)
    }
    return undefined
  }
}
