import type { Agreement, BottomLine } from '#conference'
import { FIELDS, namesWhere, textKey } from '#conference'
import type { WallAgreement, BottomLineLine, Content, CooperationLine } from '../projection'
import { fieldLines } from './fieldLines'
import type { WallVisibility } from './wallVisibility'
import { NO_TEXT } from './wallVisibility'

/** The agreements that may be seen. */
export function agreementLines(
  visibility: WallVisibility,
  agreements: readonly Agreement[],
): readonly WallAgreement[] {
  return agreements.flatMap((each) => {
    const what = visibility.text(each, each.what)
    if (what === null) return []
    return [
      {
        id: each.id,
        who: each.who === undefined ? null : visibility.name(each.who),
        withWhom: each.withWhom.flatMap((who) => visibility.name(who) ?? []),
        what,
        by: visibility.text(each, each.by),
        moment: visibility.text(each, each.moment),
        for: each.for.flatMap((id) => visibility.person(id) ?? []),
        why: visibility.text(each, each.why),
        more: fieldLines(visibility, 'agreement', each),
        affirmed: visibility.meeting.affirmed[each.id] === true,
      },
    ]
  })
}

/** The bottom lines that may be seen. */
export function bottomLineLines(
  visibility: WallVisibility,
  bottomLines: readonly BottomLine[],
): readonly BottomLineLine[] {
  return bottomLines.flatMap((each) => {
    const text = visibility.text(each, each.text)
    if (text === null) return []
    return [
      {
        id: each.id,
        text,
        seenBy: visibility.text(each, each.seenBy),
        guard: each.guard === undefined ? null : visibility.name(each.guard),
        for: (each.for ?? []).flatMap((id) => visibility.person(id) ?? []),
        check: visibility.text(each, each.check),
        ifBroken: visibility.text(each, each.ifBroken),
        decides: each.decides === undefined ? null : visibility.name(each.decides),
        more: fieldLines(visibility, 'bottomLine', each),
      },
    ]
  })
}

/** How the group works together from here on, as far as it may be seen. */
export function cooperationLines(visibility: WallVisibility): readonly CooperationLine[] {
  const { cooperation } = visibility.meeting
  const still = visibility.now.cooperation
  if (cooperation === null || still === null) return []
  return namesWhere(FIELDS.cooperation, { wall: true }).flatMap((field) => {
    const name = textKey.cooperation(field)
    const value = cooperation[field]
    const told =
      typeof value === 'object' ? visibility.name(value) : visibility.textByKey(name, value)
    return told === null || !isSaid(still[field]) || !visibility.mayByKey(name)
      ? []
      : [{ field, text: told }]
  })
}

/** The plan for when things go wrong again; null where none may be seen. */
export function closingPlanOf(visibility: WallVisibility): Content {
  const { closingPlan } = visibility.meeting
  const still = visibility.now.closingPlan
  if (closingPlan === null || still === null) {
    return { kind: 'closingPlan', plan: null }
  }
  const text = (field: 'signal' | 'first' | 'contact') =>
    (isSaid(still[field])
      ? visibility.textByKey(textKey.closingPlan(field), closingPlan[field])
      : null) ?? NO_TEXT
  const plan = { signal: text('signal'), first: text('first'), contact: text('contact') }
  const empty = Object.values(plan).every((each) => each === NO_TEXT)
  return { kind: 'closingPlan', plan: empty ? null : plan }
}

/** Whether a field says something: on a wall that is held nothing goes on hanging that was taken out of it since. */
export function isSaid(value: unknown): boolean {
  return value !== undefined && value !== ''
}
