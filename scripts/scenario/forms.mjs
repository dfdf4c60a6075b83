import * as v from 'valibot'

/** What may be left out, or be null. @template {import('valibot').GenericSchema} Form @param {Form} form */
export const maybe = (form) => v.nullish(form)

export const texts = v.array(v.string())

/** What is typed as it stands: a year may be a number or a text. */
export const typed = v.union([v.string(), v.number(), v.boolean()])

/** Somebody at the table, as a scenario names them. */
export const participant = v.looseObject({
  id: v.string(),
  organisation: maybe(v.string()),
  role: maybe(v.string()),
  type: v.string(),
  /** The id of the person of the family whom a client is, or a confidant who is of the family. */
  person: maybe(v.string()),
})

/** The family of a case, how they are related and who may not meet. */
export const family = v.looseObject({
  code: v.string(),
  persons: v.optional(
    v.array(
      v.looseObject({
        id: v.string(),
        label: v.string(),
        born: maybe(typed),
        lives: maybe(v.string()),
      }),
    ),
  ),
  relations: v.optional(
    v.array(v.looseObject({ kind: v.string(), from: v.string(), to: v.string() })),
  ),
  apart: v.optional(
    v.array(v.looseObject({ one: v.string(), other: v.string(), ground: v.string() })),
  ),
})

/** What is planned of a meeting. */
export const planned = v.looseObject({
  kind: v.string(),
  approach: maybe(v.string()),
  start: v.string(),
  minutes: v.union([v.string(), v.number()]),
  phase: maybe(v.string()),
  participants: v.array(participant),
  parts: v.array(v.looseObject({ id: v.string(), present: v.optional(texts) })),
})

/** One thing of a script: one of its keys names it. */
const step = v.record(v.string(), v.unknown())

/** A meeting, as planned, with what happens in it and what is expected of it. */
export const meeting = v.looseObject({
  ...planned.entries,
  contributions: v.optional(
    v.array(v.looseObject({ by: v.optional(v.string()), entries: v.array(step) })),
  ),
  script: v.array(step),
  expect: maybe(v.record(v.string(), v.unknown())),
})

/** What was ticked off between two meetings. */
const between = v.looseObject({ between: v.array(v.unknown()) })

export const scenario = v.looseObject({
  version: v.literal(1),
  case: family,
  /** The first is a meeting: it says when the case begins. */
  meetings: v.tupleWithRest([meeting], v.union([meeting, between])),
})

/**
 * Whether this is a meeting, or what came between two of them.
 *
 * @param {Scenario['meetings'][number]} each
 * @returns {each is Meeting}
 */
export function isMeeting(each) {
  return !('between' in each)
}

/**
 * @typedef {import('valibot').InferOutput<typeof participant>} Participant
 * @typedef {import('valibot').InferOutput<typeof family>} Family
 * @typedef {import('valibot').InferOutput<typeof planned>} Planned
 * @typedef {import('valibot').InferOutput<typeof meeting>} Meeting
 * @typedef {import('valibot').InferOutput<typeof scenario>} Scenario
 */
