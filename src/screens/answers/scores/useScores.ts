import {
  earlierScores,
  isRevealedIn,
  nameOf,
  type Score,
  type ScoreValue,
  type Who,
  whoKey,
} from '#conference'
import type { Question } from '#guide'
import { useText } from '#i18n'
import { announce } from '#ui'
import { useRef } from 'react'
import { useCaseState, useMeeting, useNames } from '../../running'
import { useStableCallback } from '../../shared'
import { type Answering, useAnswer } from '../answering/useAnswer'
import { useScoreWords } from './useScoreWords'

interface Scoring extends Answering {
  /** The scores of this phase. */
  readonly scores: readonly Score[]
  readonly revealed: boolean
  readonly scoreOf: (who: Who) => Score | undefined
  readonly give: (who: Who, value: ScoreValue) => void
  /** Notes the ground of a score; false where no score stands there yet: then it waits for one. */
  readonly ground: (who: Who, text: string) => boolean
  readonly takeAway: (who: Who) => void
}

/** The scores of this phase in this meeting, and how to give and change them. */
export function useScores(question: Question): Scoring {
  const answering = useAnswer(question)
  const { meeting, phase, part, meetingId, send, makeId } = answering
  const t = useText('answers')
  const names = useNames()
  const words = useScoreWords()
  const waiting = useRef(new Map<string, string>())
  const scores = meeting.scores.filter((each) => each.phase === phase)
  const scoreOf = (who: Who) => scores.find((each) => whoKey(each.who) === whoKey(who))
  const put = (score: Score) => {
    const { first: _first, firstPart: _firstPart, ...fresh } = score
    void send({ type: 'scoreGiven', meeting: meetingId, score: fresh })
  }
  const give = useStableCallback((who: Who, value: ScoreValue) => {
    const before = scoreOf(who)
    const ground = waiting.current.get(whoKey(who))
    waiting.current.delete(whoKey(who))
    put({ id: makeId(), phase, part, who, ground, ...before, value })
    announce(t('score.given', { name: names.who(who), value: words.value(value) }))
  })
  const ground = useStableCallback((who: Who, text: string) => {
    const before = scoreOf(who)
    if (before === undefined) waiting.current.set(whoKey(who), text)
    else put({ ...before, ground: text === '' ? undefined : text })
    return before !== undefined
  })
  const takeAway = useStableCallback((who: Who) => {
    const before = scoreOf(who)
    if (before === undefined) return
    void send({ type: 'scoreRemoved', meeting: meetingId, score: before.id })
    announce(t('score.takenAway', { name: names.who(who) }))
  })
  return {
    ...answering,
    scores,
    revealed: isRevealedIn(meeting, phase, meeting.part),
    scoreOf,
    give,
    ground,
    takeAway,
  }
}

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
