import { daysAfter, monthIn } from '#base'
import { ID } from './people'
import type { PracticeMoment, PracticeParts } from './practice'
import { said, type PracticeEntry } from './practiceEntry'

/** The beeldvorming of the first meeting. */
export function beeldvorming(
  meeting: string,
  { t, makeId, today }: PracticeParts,
): readonly PracticeMoment[] {
  const place = { phase: 'directeVeiligheid', step: 'beeldvorming' } as const
  const danger = makeId()
  const pattern = makeId()
  const strength = makeId()
  const say = (minutes: number, entry: PracticeEntry) => said(meeting, makeId, minutes, entry)
  const phase = place.phase
  return [
    say(3, {
      question: 'vooraf.leefgebieden',
      domain: 'huisvesting',
      value: 'worry',
      by: ID.director,
      text: t('practice.housing'),
    }),
    say(2, {
      question: 'vooraf.leefgebieden',
      domain: 'netwerk',
      value: 'strength',
      by: ID.director,
      text: t('practice.network'),
    }),
    [0, { type: 'goTo', meeting, place }],
    say(3, {
      question: 'beeld.zorgen',
      by: ID.veiligThuis,
      about: [ID.daughter],
      certainty: 'fact',
      text: t('practice.worry.sleep'),
    }),
    say(3, {
      question: 'beeld.zorgen',
      by: ID.police,
      about: [ID.mother],
      certainty: 'fact',
      text: t('practice.worry.reports'),
    }),
    say(2, {
      question: 'beeld.zorgen',
      by: ID.care,
      about: [ID.father],
      certainty: 'suspicion',
      audience: 'professionals',
      text: t('practice.worry.drink'),
    }),
    say(2, {
      question: 'beeld.incidenten',
      slot: 'first',
      by: ID.police,
      when: monthIn(daysAfter(today, -400)),
      text: t('practice.incident.first'),
    }),
    say(2, {
      question: 'beeld.incidenten',
      slot: 'worst',
      by: ID.veiligThuis,
      when: monthIn(daysAfter(today, -90)),
      text: t('practice.incident.worst'),
    }),
    say(1, {
      question: 'beeld.incidenten',
      slot: 'last',
      by: ID.police,
      when: daysAfter(today, -24),
      text: t('practice.incident.last'),
    }),
    say(2, {
      question: 'beeld.gevaar',
      id: danger,
      by: ID.veiligThuis,
      about: [ID.daughter, ID.son],
      text: t('practice.danger.one'),
    }),
    say(1, {
      question: 'beeld.gevaar',
      by: ID.police,
      about: [ID.mother],
      text: t('practice.danger.two'),
    }),
    [
      2,
      {
        type: 'commonChosen',
        meeting,
        common: { phase, question: 'beeld.gevaar', part: 'A', entry: danger, differs: [] },
      },
    ],
    say(2, {
      question: 'beeld.patronen',
      id: pattern,
      by: ID.director,
      text: t('practice.pattern'),
    }),
    [
      1,
      {
        type: 'ranked',
        meeting,
        ranking: {
          phase,
          question: 'beeld.patronen.eerst',
          part: 'A',
          order: [pattern],
          differs: [],
        },
      },
    ],
    say(2, {
      question: 'beeld.krachten',
      id: strength,
      by: ID.director,
      person: ID.grandmother,
      text: t('practice.strength'),
    }),
    [
      1,
      {
        type: 'marked',
        meeting,
        marking: { phase, question: 'beeld.krachten.benut', part: 'A', items: [strength] },
      },
    ],
    say(2, {
      question: 'beeld.onbekend',
      by: ID.veiligThuis,
      owner: { kind: 'participant', id: ID.director },
      due: daysAfter(today, -4),
      text: t('practice.unknown'),
    }),
  ]
}
