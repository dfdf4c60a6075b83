import type { Meeting, Score, ScoreValue } from '#conference'
import { nameOf } from '#conference'
import { useText } from '#i18n'
import { useMemo } from 'react'
import { useCaseState } from '../../running'

interface ScoreWords {
  /** A number as it was given, or in words that none was. */
  readonly value: (value: ScoreValue) => string
  /** With the name of who gave it, in the meeting in which it was given. */
  readonly named: (score: Score, meeting: Meeting) => string
}

/** Scores in words. */
export function useScoreWords(): ScoreWords {
  const t = useText('answers')
  const { persons } = useCaseState()
  return useMemo(() => {
    const value = (given: ScoreValue): string => {
      if (given.kind === 'number') return String(given.number)
      if (given.kind === 'notSpoken') return t('score.notSpoken', { because: given.because })
      return t(`score.${given.kind}`)
    }
    const named = (score: Score, meeting: Meeting) =>
      t('score.named', {
        name: nameOf({ persons }, meeting, score.who),
        value: value(score.value),
      })
    return { value, named }
  }, [t, persons])
}
