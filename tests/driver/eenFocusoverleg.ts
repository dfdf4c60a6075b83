import { makeMemoryLog } from './memoryLog'
import { makeCountedIds } from './countedIds'
import { makeHandClock } from './handClock'
import { family, relations } from './people'
import type { Wishes } from './planOf'
import { planOf } from './planOf'
import { TestMeeting } from './TestMeeting'

/** What a test can say of the case in which a meeting is held. */
export interface CaseWishes extends Wishes {
  /** Two persons who are kept apart from the beginning. */
  readonly keptApart?: readonly [string, string]
  /** The family is left out: no persons at all. */
  readonly withoutFamily?: true
}

/** Plans a focus meeting in a new case and begins it, in its first part, with those who were expected. */
export async function eenFocusoverleg(wishes: CaseWishes = {}): Promise<TestMeeting> {
  const overleg = await eenGeplandOverleg(wishes)
  await overleg.begins()
  return overleg
}

/** Plans a focus meeting in a new case. */
export async function eenGeplandOverleg(wishes: CaseWishes = {}): Promise<TestMeeting> {
  const overleg = await eenCasus(wishes)
  await overleg.does({ type: 'meetingPlanned', meeting: overleg.id, plan: planOf(wishes) })
  return overleg
}

/** A new case with its family; no meeting is planned. */
export async function eenCasus(
  wishes: Pick<CaseWishes, 'keptApart' | 'withoutFamily'> = {},
): Promise<TestMeeting> {
  const log = makeMemoryLog()
  const overleg = new TestMeeting(log, makeHandClock('2026-12-03T08:30:00.000Z'), makeCountedIds())
  await log.create(overleg.caseId)
  await overleg.does({ type: 'openCase', code: 'OEF-01', practice: true })
  if (wishes.withoutFamily) return overleg
  for (const person of family) await overleg.does({ type: 'personPut', person })
  for (const relation of relations) await overleg.does({ type: 'relationPut', relation })
  if (wishes.keptApart) {
    const [one, other] = wishes.keptApart
    await overleg.does({ type: 'keptApartPut', keptApart: { one, other, ground: 'stalking' } })
  }
  return overleg
}
