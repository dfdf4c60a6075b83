import type { Result } from '#base'
import { daysAfter, ok } from '#base'
import type { Refusal, StorageTrouble } from '#conference'
import type { OpenCases, OpenCaseStore } from '#meeting'
import { besluitvorming } from './besluitvorming'
import { oordeelsvorming } from './oordeelsvorming'
import { firstTable, ID, practiceFamily, relations, secondTable } from './people'
import { beeldvorming } from './beeldvorming'
import type { PracticeMoment, PracticeParts } from './practice'
import type { SteppingClock } from './steppingClock'

/** How long ago the first meeting was, and how soon the second is; in days. */
export const FIRST_MEETING = -16
const SECOND_MEETING = 3

/**
 * Lays out the practice case through the same door as every other: a family, a meeting that was closed, one that is
 * planned. Answers the open case, or the first refusal.
 *
 * @param desk works with `clock`, which stands at the beginning of the first meeting
 */
export async function layOutPractice(
  desk: OpenCases,
  clock: SteppingClock,
  parts: PracticeParts,
): Promise<Result<OpenCaseStore, Refusal | StorageTrouble>> {
  const begun = await desk.begin(parts.t('practice.code'), true)
  if (!begun.ok) return begun
  for (const [minutes, command] of course(parts)) {
    clock.forward(minutes)
    // One after the other, as they happened.
    // oxlint-disable-next-line no-await-in-loop
    const sent = await begun.value.getState().send(command)
    if (!sent.ok) return sent
  }
  return ok(begun.value)
}

function course(parts: PracticeParts): readonly PracticeMoment[] {
  const { t, makeId, today } = parts
  const [first, second] = [makeId(), makeId()]
  const table = firstTable(t)
  const everybody = table.map((each) => each.id)
  const family = [ID.client]
  const later = secondTable(t).map((each) => each.id)
  const plan = {
    kind: 'focusoverleg',
    approach: 'regulier',
    minutes: 90,
    phase: 'directeVeiligheid',
  } as const
  return [
    ...practiceFamily(parts).map((person): PracticeMoment => [0, { type: 'personPut', person }]),
    ...relations.map((relation): PracticeMoment => [0, { type: 'relationPut', relation }]),
    [
      0,
      {
        type: 'meetingPlanned',
        meeting: first,
        plan: {
          ...plan,
          start: `${daysAfter(today, FIRST_MEETING)}T09:30`,
          participants: table,
          parts: [{ id: 'A', present: everybody }],
        },
      },
    ],
    [0, { type: 'startMeeting', meeting: first, part: 'A', present: everybody }],
    ...beeldvorming(first, parts),
    ...oordeelsvorming(first, parts),
    ...besluitvorming(first, parts),
    [
      0,
      {
        type: 'meetingPlanned',
        meeting: second,
        plan: {
          ...plan,
          start: `${daysAfter(today, SECOND_MEETING)}T09:30`,
          participants: secondTable(t),
          parts: [
            { id: 'A', present: later.filter((id) => !family.some((each) => each === id)) },
            { id: 'B', present: later.filter((id) => id !== ID.prosecutor) },
          ],
        },
      },
    ],
  ]
}
