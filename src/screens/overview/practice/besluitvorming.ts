import { daysAfter } from '#base'
import type { Agreement } from '#conference'
import { ID } from './people'
import type { PracticeMoment, PracticeParts } from './practice'
import { said } from './practiceEntry'

type Agreed = Pick<Agreement, 'what' | 'for' | 'kind' | 'why'> & {
  readonly who: string
  readonly by: string
}

/** The besluitvorming of the first meeting, and its end. */
export function besluitvorming(meeting: string, parts: PracticeParts): readonly PracticeMoment[] {
  const { t, makeId, today } = parts
  const phase = 'directeVeiligheid'
  const idea = makeId()
  const ids = [makeId(), makeId(), makeId()]
  const agree = (index: number, { who, ...rest }: Agreed): PracticeMoment => [
    3,
    {
      type: 'agreementPut',
      meeting,
      agreement: {
        id: ids[index] ?? makeId(),
        phase,
        part: 'A',
        withWhom: [],
        who: { kind: 'participant', id: who },
        ...rest,
      },
    },
  ]
  return [
    said(meeting, makeId, 3, {
      question: 'oordeel.bodemeisen',
      by: ID.veiligThuis,
      text: t('practice.bottomLine'),
    }),
    [0, { type: 'goTo', meeting, place: { phase, step: 'besluitvorming' } }],
    said(meeting, makeId, 2, {
      question: 'besluit.brainstorm',
      id: idea,
      by: ID.director,
      text: t('practice.idea.one'),
    }),
    said(meeting, makeId, 2, {
      question: 'besluit.brainstorm.bieden',
      by: ID.police,
      text: t('practice.idea.two'),
    }),
    [
      2,
      {
        type: 'ideaWeighed',
        meeting,
        entry: idea,
        weighing: { client: true, bearable: 'high', term: 'short', level: 'network' },
      },
    ],
    [1, { type: 'ideasChosen', meeting, phase, entries: [idea] }],
    agree(0, {
      who: ID.director,
      what: t('practice.agree.one'),
      why: t('practice.why.one'),
      for: [ID.daughter, ID.son],
      by: daysAfter(today, -6),
      kind: 'actionFamily',
    }),
    agree(1, {
      who: ID.police,
      what: t('practice.agree.two'),
      why: t('practice.why.two'),
      for: [ID.mother],
      by: daysAfter(today, -9),
      kind: 'actionFamily',
    }),
    agree(2, {
      who: ID.care,
      what: t('practice.agree.three'),
      why: t('practice.why.three'),
      for: [ID.father],
      by: daysAfter(today, 9),
      kind: 'actionProfessionals',
    }),
    [
      3,
      {
        type: 'bottomLinePut',
        meeting,
        bottomLine: {
          id: makeId(),
          phase,
          part: 'A',
          text: t('practice.bottomLine'),
          guard: { kind: 'participant', id: ID.director },
          check: daysAfter(today, 2),
          ifBroken: t('practice.ifBroken'),
          decides: { kind: 'participant', id: ID.veiligThuis },
        },
      },
    ],
    [
      2,
      {
        type: 'cooperationPut',
        meeting,
        cooperation: {
          part: 'A',
          next: `${daysAfter(today, 3)}T09:30`,
          informing: t('practice.informing'),
        },
      },
    ],
    [0, { type: 'goTo', meeting, place: { phase, step: 'afsluiting' } }],
    ...ids.map((agreement): PracticeMoment => [
      1,
      { type: 'agreementAffirmed', meeting, agreement, yes: true },
    ]),
    [0, { type: 'closeMeeting', meeting }],
  ]
}
