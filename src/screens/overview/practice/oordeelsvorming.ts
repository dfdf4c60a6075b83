import type { Score } from '#conference'
import { ID } from './people'
import type { PracticeMoment, PracticeParts } from './practice'

/** The schaalvraag and the oordeelsvorming of the first meeting. */
export function oordeelsvorming(
  meeting: string,
  { t, makeId }: PracticeParts,
): readonly PracticeMoment[] {
  const phase = 'directeVeiligheid'
  const score = (who: Score['who'], value: Score['value'], ground?: string): PracticeMoment => [
    1,
    {
      type: 'scoreGiven',
      meeting,
      score: {
        id: makeId(),
        phase,
        part: 'A',
        who,
        value,
        ...(ground === undefined ? {} : { ground }),
      },
    },
  ]
  const seat = (id: string, number: number, ground?: string) =>
    score({ kind: 'participant', id }, { kind: 'number', number }, ground)
  return [
    [0, { type: 'goTo', meeting, place: { phase, step: 'schaalvraag' } }],
    seat(ID.veiligThuis, 8, t('practice.ground.high')),
    seat(ID.police, 7),
    seat(ID.care, 5, t('practice.ground.low')),
    seat(ID.director, 7),
    [2, { type: 'scoresRevealed', meeting, phase }],
    score(
      { kind: 'person', id: ID.mother },
      { kind: 'number', number: 6 },
      t('practice.ground.mother'),
    ),
    score(
      { kind: 'person', id: ID.daughter },
      { kind: 'notSpoken', because: t('practice.notSpoken') },
    ),
    [0, { type: 'goTo', meeting, place: { phase, step: 'oordeelsvorming' } }],
    [
      4,
      {
        type: 'answerGate',
        meeting,
        question: 'oordeel.poort',
        answer: 'zorgen',
        ground: t('practice.gate'),
        differs: [],
      },
    ],
  ]
}
