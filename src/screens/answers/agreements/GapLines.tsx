import type { Attributed } from '#conference'
import { belongsHere, gapsOf } from '#conference'
import { useText } from '#i18n'
import { useMemo } from 'react'
import { useCaseState, useMeeting, useNames } from '../../running'
import { useScoreWords } from '../scores/useScoreWords'
import styles from './Agreements.module.css'

/** What the agreements leave out so far: people, open questions, great worries. Hints, and quiet. */
export function GapLines() {
  const t = useText('decide')
  const names = useNames()
  const say = useScoreWords()
  const state = useCaseState()
  const meeting = useMeeting()
  const { persons, unknowns, numbers } = useMemo(() => {
    const gaps = gapsOf(state, meeting)
    const here = (said: Attributed) => belongsHere(meeting, said)
    return { ...gaps, unknowns: gaps.unknowns.filter(here), numbers: gaps.numbers.filter(here) }
  }, [state, meeting])
  const lines = [
    {
      gap: 'persons',
      many: persons.length,
      words: t('balance.persons', { names: persons.map(names.person).join(', ') }),
    },
    {
      gap: 'unknowns',
      many: unknowns.length,
      words: t('balance.unknowns', { count: unknowns.length }),
    },
    {
      gap: 'numbers',
      many: numbers.length,
      words: t('balance.numbers', {
        names: numbers.map((score) => say.named(score, meeting)).join(', '),
      }),
    },
  ].filter(({ many }) => many > 0)
  if (lines.length === 0) return null
  return (
    <ul role="list" className={styles.balance}>
      {lines.map(({ gap, many, words }) => (
        <li key={gap} data-gap={gap} data-many={many}>
          {words}
        </li>
      ))}
    </ul>
  )
}
