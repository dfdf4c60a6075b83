import type { Meeting, Attributed } from '#conference'
import { textKey, attributedText } from '#conference'
import type { QuestionKey } from '#guide'

/**
 * Something that was chosen and has no row of its own: the choice itself, its ground, one of several things of which some
 * may hang, or a word about something else.
 */
export interface Chosen {
  readonly of: 'choice' | 'ground' | 'some' | 'word'
  readonly said: Attributed
  /** Chosen once more as it stands, it is a choice of the part that runs. */
  readonly again?: true
}

/** The answer to a gate, its ground, and who sees it differently. */
export function chosenAtGate(meeting: Meeting, key: QuestionKey): readonly Chosen[] {
  const gate = meeting.gates[key]
  if (gate === undefined) return []
  const ground = gate.ground.trim() === '' ? [] : [textKey.ground(key)]
  return [
    { of: 'choice', said: { id: textKey.answer(key), part: gate.part }, again: true },
    ...named(meeting, 'ground', ground),
    ...named(
      meeting,
      'some',
      gate.differs.map((each) => textKey.differs('gate', key, each)),
    ),
  ]
}

/** What was chosen in common: that it was, the entry or the sentence, and who sees it differently. */
export function chosenInCommon(meeting: Meeting, key: QuestionKey): readonly Chosen[] {
  const common = meeting.commons[key]
  if (common === undefined) return []
  const entry = meeting.entries.find((each) => each.id === common.entry)
  return [
    { of: 'choice', said: { id: textKey.commonEntry(key), part: common.part }, again: true },
    ...(entry === undefined
      ? named(meeting, 'choice', [textKey.commonText(key)])
      : [{ of: 'choice', said: entry } as const]),
    ...named(
      meeting,
      'some',
      common.differs.map((each) => textKey.differs('common', key, each)),
    ),
  ]
}

/** The order that was chosen, who sees it differently, and the dots that were placed. */
export function chosenInOrder(meeting: Meeting, key: QuestionKey): readonly Chosen[] {
  const ranking = meeting.rankings[key]
  const dots = meeting.dots.filter(({ phase, question }) => key === `${phase}.${question}`)
  const placed = dots.map(({ by, part }) => ({ id: textKey.dots(key, by), part }))
  return [
    ...(ranking === undefined || ranking.order.length === 0
      ? []
      : [
          { of: 'choice', said: { id: textKey.order(key), part: ranking.part } } as const,
          ...named(
            meeting,
            'some',
            ranking.differs.map((each) => textKey.differs('ranking', key, each)),
          ),
        ]),
    ...placed.map((said) => ({ of: 'some', said }) as const),
  ]
}

/** The marks that were set. */
export function chosenMarks(meeting: Meeting, key: QuestionKey): readonly Chosen[] {
  const marking = meeting.markings[key]
  return marking === undefined || marking.items.length === 0
    ? []
    : [{ of: 'choice', said: { id: textKey.marks(key), part: marking.part } }]
}

/** What was made of these ideas, and which of them were chosen. */
export function chosenIdeas(meeting: Meeting, ideas: readonly string[]): readonly Chosen[] {
  const names = ideas.flatMap((id) => [
    ...filledIn(meeting.weighings[id]).map((field) => textKey.weighing(id, field)),
    ...(meeting.chosen.includes(id) ? [textKey.chosen(id)] : []),
  ])
  return named(meeting, 'some', names)
}

/** What stands in the form of how the group works together. */
export function chosenTogether(meeting: Meeting): readonly Chosen[] {
  return named(meeting, 'some', filledIn(meeting.cooperation).map(textKey.cooperation))
}

/** What stands in the plan for when things go wrong again. */
export function chosenPlan(meeting: Meeting): readonly Chosen[] {
  return named(meeting, 'some', filledIn(meeting.closingPlan).map(textKey.closingPlan))
}

/** What was said of an agreement of an earlier meeting. */
export function chosenOfAgreement(meeting: Meeting, id: string): readonly Chosen[] {
  return meeting.followUps[id] === undefined ? [] : named(meeting, 'word', [textKey.followed(id)])
}

/** What was said of a bottom line of an earlier meeting. */
export function chosenOfBottomLine(meeting: Meeting, id: string): readonly Chosen[] {
  return meeting.bottomLineChecks[id] === undefined
    ? []
    : named(meeting, 'word', [textKey.checked(id)])
}

function named(meeting: Meeting, of: Chosen['of'], names: readonly string[]): readonly Chosen[] {
  return names.map((name) => ({ of, said: attributedText(meeting, name) }))
}

/** The fields of a form in which something stands; the part in which it was begun is none of them. */
function filledIn(form: object | null | undefined): readonly string[] {
  return Object.entries(form ?? {}).flatMap(([field, value]) =>
    field === 'part' || value === undefined || value === '' ? [] : [field],
  )
}
