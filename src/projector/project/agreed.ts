import type { Agreement, BottomLine } from '#conference'
import { loose } from '#conference'
import type { AgreementLine, BottomLineLine, Content, CooperationLine } from '../projection'
import type { Eyes } from './eyes'
import { NO_TEXT } from './eyes'

/** The agreements that may be seen. */
export function agreementLines(
  eyes: Eyes,
  agreements: readonly Agreement[],
): readonly AgreementLine[] {
  return agreements.flatMap((each) => {
    const what = eyes.text(each, each.what)
    if (what === null) return []
    return [
      {
        id: each.id,
        who: each.who === undefined ? null : eyes.name(each.who),
        withWhom: each.withWhom.flatMap((who) => eyes.name(who) ?? []),
        what,
        by: eyes.text(each, each.by),
        moment: eyes.text(each, each.moment),
        for: each.for.flatMap((id) => eyes.person(id) ?? []),
        why: eyes.text(each, each.why),
        affirmed: eyes.meeting.affirmed[each.id] === true,
      },
    ]
  })
}

/** The bottom lines that may be seen. */
export function bottomLineLines(
  eyes: Eyes,
  bottomLines: readonly BottomLine[],
): readonly BottomLineLine[] {
  return bottomLines.flatMap((each) => {
    const text = eyes.text(each, each.text)
    if (text === null) return []
    return [
      {
        id: each.id,
        text,
        seenBy: eyes.text(each, each.seenBy),
        guard: each.guard === undefined ? null : eyes.name(each.guard),
        for: (each.for ?? []).flatMap((id) => eyes.person(id) ?? []),
        check: eyes.text(each, each.check),
        ifBroken: eyes.text(each, each.ifBroken),
        decides: each.decides === undefined ? null : eyes.name(each.decides),
      },
    ]
  })
}

/** How the group works together from here on, as far as it may be seen. */
export function cooperationLines(eyes: Eyes): readonly CooperationLine[] {
  const { cooperation } = eyes.meeting
  const still = eyes.now.cooperation
  if (cooperation === null || still === null) return []
  return FIELDS.flatMap((field) => {
    const name = loose.cooperation(field)
    const value = cooperation[field]
    const told = typeof value === 'object' ? eyes.name(value) : eyes.looseText(name, value)
    return told === null || !isSaid(still[field]) || !eyes.mayLoose(name)
      ? []
      : [{ field, text: told }]
  })
}

/** The plan for when things go wrong again; null where none may be seen. */
export function closingPlanOf(eyes: Eyes): Content {
  const { closingPlan } = eyes.meeting
  const still = eyes.now.closingPlan
  if (closingPlan === null || still === null) {
    return { kind: 'closingPlan', plan: null }
  }
  const text = (field: 'signal' | 'first' | 'contact') =>
    (isSaid(still[field]) ? eyes.looseText(loose.closingPlan(field), closingPlan[field]) : null) ??
    NO_TEXT
  const plan = { signal: text('signal'), first: text('first'), contact: text('contact') }
  const empty = Object.values(plan).every((each) => each === NO_TEXT)
  return { kind: 'closingPlan', plan: empty ? null : plan }
}

const FIELDS = [
  'next',
  'nextPlace',
  'nextWho',
  'timeline',
  'informing',
  'contact',
  'contactReach',
  'casusregisseur',
  'scaleUp',
  'scaleDown',
  'feedback',
] as const satisfies readonly CooperationLine['field'][]

/** Whether a field says something: on a wall that is held nothing goes on hanging that was taken out of it since. */
export function isSaid(value: unknown): boolean {
  return value !== undefined && value !== ''
}
