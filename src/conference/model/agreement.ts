import * as v from 'valibot'
import { date, id, list, localTime, part, phase, text, who } from './values'

/** Whether those concerned were told, or why not. */
const told = v.object({ yes: v.boolean(), note: v.optional(text) })

/** A thing that an agreement serves: its ground picked from what was said. */
export const serves = v.object({
  kind: v.picklist(['entry', 'bottomLine', 'score']),
  id,
})

/** An afspraak. Only who, what and when are asked for in the end; while it is made all may be empty. */
export const agreement = v.object({
  id,
  phase,
  part,
  who: v.optional(who),
  withWhom: list(who),
  what: text,
  by: v.optional(date),
  /** The moment it depends on, where there is no date: "als …, dan …". */
  moment: v.optional(text),
  for: list(id),
  why: v.optional(text),
  serves: v.optional(serves),
  readyWhen: v.optional(text),
  kind: v.optional(
    v.picklist([
      'informationProfessionals',
      'actionProfessionals',
      'actionFamily',
      'informationFamily',
      'meetingFamily',
      'meetingProfessionals',
    ]),
  ),
  term: v.optional(v.picklist(['short', 'long'])),
  company: v.optional(v.picklist(['alone', 'pair', 'police'])),
  /** Help that fills the time of a waiting list. */
  bridging: v.optional(text),
  informed: v.optional(told),
  /** The idea that it grew from. */
  idea: v.optional(id),
})
export type Agreement = Readonly<v.InferOutput<typeof agreement>>

/** A bodemeis: what must at least be there. */
export const bottomLine = v.object({
  id,
  phase,
  part,
  text,
  /** How we see it. */
  seenBy: v.optional(text),
  guard: v.optional(who),
  check: v.optional(date),
  ifBroken: v.optional(text),
  decides: v.optional(who),
  /** For whom of the family it is; where nobody was named it goes on no sheet of one who is kept apart. */
  for: v.optional(list(id)),
  shared: v.optional(told),
})
export type BottomLine = Readonly<v.InferOutput<typeof bottomLine>>

export const cooperation = v.object({
  part,
  casusregisseur: v.optional(who),
  /** The family's fixed contact. */
  contact: v.optional(who),
  /** By what number or address the fixed contact can be reached: of their work. */
  contactReach: v.optional(text),
  next: v.optional(localTime),
  /** Where the next meeting is: an office. Whoever is kept apart and does not come is never told. */
  nextPlace: v.optional(text),
  nextWho: v.optional(text),
  timeline: v.optional(text),
  informing: v.optional(text),
  scaleUp: v.optional(text),
  scaleDown: v.optional(text),
  feedback: v.optional(text),
})
export type Cooperation = Readonly<v.InferOutput<typeof cooperation>>

/** What to do when things go wrong again after the case was closed. */
export const closingPlan = v.object({ part, signal: text, first: text, contact: text })
export type ClosingPlan = Readonly<v.InferOutput<typeof closingPlan>>

/** What became of an agreement of an earlier meeting. */
export const followUp = v.object({
  agreement: id,
  status: v.picklist(['done', 'partly', 'circumstances', 'notDone']),
  note: v.optional(text),
  /** Taken off the list on purpose. */
  closed: v.optional(v.boolean()),
})
export type FollowUp = Readonly<v.InferOutput<typeof followUp>>

/** Whether a bottom line of an earlier meeting was kept, and whether it still holds. */
export const bottomLineCheck = v.object({
  bottomLine: id,
  kept: v.optional(v.boolean()),
  note: v.optional(text),
  change: v.optional(v.picklist(['kept', 'changed', 'dropped'])),
})
export type BottomLineCheck = Readonly<v.InferOutput<typeof bottomLineCheck>>
