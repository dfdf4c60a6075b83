import { leidraad } from '#guide'
import { PLANTED_GATES } from './plantedGates'
import type { Planted } from './planting'
import { LIST, withPhase, withQuestion, withQuestions } from './planting'

const NEW = 'directeVeiligheid.nieuw'
const MINUTES = { ...leidraad.minutes }
const NOTHING = Object.fromEntries(Object.keys(MINUTES).map((step) => [step, 0]))

const PLANTED_STRUCTURE: readonly Planted[] = [
  {
    code: 'phases-wrong',
    story: 'the phases stand in another order',
    at: 'guide',
    guide: { ...leidraad, phases: leidraad.phases.toReversed() },
  },
  {
    code: 'phases-wrong',
    story: 'the last phase is missing',
    at: 'guide',
    guide: { ...leidraad, phases: leidraad.phases.slice(0, 2) },
    besides: ['gate-place-missing'],
  },
  {
    code: 'steps-wrong',
    story: 'two steps have changed places',
    at: 'directeVeiligheid',
    guide: withPhase('directeVeiligheid', (phase) => ({
      ...phase,
      steps: [...phase.steps.slice(0, 4), ...phase.steps.slice(4).toReversed()],
    })),
  },
  {
    code: 'steps-wrong',
    story: 'the round-off is missing',
    at: 'directeVeiligheid',
    guide: withPhase('directeVeiligheid', (phase) => ({
      ...phase,
      steps: phase.steps.slice(0, 5),
    })),
  },
  {
    code: 'minutes-not-valid',
    story: 'a step has less than no minutes',
    at: 'guide',
    guide: { ...leidraad, minutes: { ...MINUTES, schaalvraag: -1 } },
  },
  {
    code: 'minutes-not-valid',
    story: 'the minutes of a step are no number',
    at: 'guide',
    guide: { ...leidraad, minutes: { ...MINUTES, schaalvraag: Number.NaN } },
  },
  {
    code: 'minutes-sum-not-positive',
    story: 'no step has any minutes',
    at: 'guide',
    guide: { ...leidraad, minutes: { ...MINUTES, ...NOTHING } },
  },
]

const PLANTED_QUESTIONS: readonly Planted[] = [
  {
    code: 'id-twice',
    story: 'a question of one step is asked again in another',
    at: 'directeVeiligheid.beeld.eerder',
    guide: withQuestion('afsluiting', LIST, { id: 'beeld.eerder' }),
  },
  {
    code: 'walk-goes-round',
    story: 'a question is asked twice in the same step',
    at: 'directeVeiligheid',
    guide: withQuestions('schaalvraag', (questions) => [...questions, ...questions.slice(0, 1)]),
    besides: ['question-unreachable'],
  },
  {
    code: 'question-unreachable',
    story: 'a closing plan is asked in a phase that never closes a case',
    at: NEW,
    guide: withQuestion('besluitvorming', { shape: 'closingPlan' }, { onlyAtClosing: true }),
  },
  {
    code: 'weight-not-positive',
    story: 'a question weighs nothing',
    at: NEW,
    guide: withQuestion('vooraf', LIST, { weight: 0 }),
  },
  {
    code: 'values-missing',
    story: 'a choice has nothing to choose from',
    at: NEW,
    guide: withQuestion('vooraf', { shape: 'entries', fields: ['by', 'value'] }),
  },
  {
    code: 'of-missing',
    story: 'a ranking is of a list that is not there',
    at: NEW,
    guide: withQuestion('beeldvorming', { shape: 'rank', of: 'beeld.nergens' }),
  },
  {
    code: 'of-unfit',
    story: 'a ranking is of numbers',
    at: NEW,
    guide: withQuestion('oordeelsvorming', { shape: 'rank', of: 'schaal' }),
  },
  {
    code: 'of-unfit',
    story: 'grounds are asked for a list',
    at: NEW,
    guide: withQuestion('schaalvraag', { shape: 'grounds', of: 'beeld.zorgen' }),
  },
  {
    code: 'of-unfit',
    story: 'marks are put in a list that comes later',
    at: NEW,
    guide: withQuestion('vooraf', { shape: 'mark', of: 'beeld.krachten' }),
  },
  {
    code: 'under-missing',
    story: 'a prompt belongs to a question that is not there',
    at: NEW,
    guide: withQuestion('vooraf', LIST, { under: 'vooraf.nergens' }),
  },
  {
    code: 'under-unfit',
    story: 'a prompt belongs to a question of another step',
    at: NEW,
    guide: withQuestion('beeldvorming', LIST, { under: 'vooraf.gezin' }),
  },
  {
    code: 'under-unfit',
    story: 'a prompt belongs to a prompt',
    at: NEW,
    guide: withQuestion('beeldvorming', LIST, { under: 'beeld.krachten.benut' }),
  },
  {
    code: 'under-unfit',
    story: 'a prompt stands before its question',
    at: NEW,
    guide: withQuestions('vooraf', (questions) => [
      { id: 'nieuw', answer: LIST, weight: 1, under: 'vooraf.gezin' },
      ...questions,
    ]),
  },
  {
    code: 'under-unfit',
    story: 'a prompt belongs to itself',
    at: NEW,
    guide: withQuestion('beeldvorming', LIST, { under: 'nieuw' }),
  },
]

export const PLANTED: readonly Planted[] = [
  ...PLANTED_STRUCTURE,
  ...PLANTED_QUESTIONS,
  ...PLANTED_GATES,
]
