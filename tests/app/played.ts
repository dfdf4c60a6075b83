import type { Result } from '#base'
import type { Agreement, Command } from '#conference'
import { waitFor } from '@testing-library/react'
import { steppingClock } from '#screens/overview'
import { people } from '../driver/people'
import { planOf } from '../driver/planOf'
import { granted } from '../vault/laptop'
import type { Opened } from './window'

interface PlayedCase {
  readonly code: string
  readonly practice?: boolean
  /** What was agreed at its one meeting: what, by whom, by when. */
  readonly agreed?: readonly Pick<Agreement, 'what' | 'who' | 'by'>[]
  /** What else was done while that meeting ran. */
  readonly also?: (meeting: string) => readonly Command[]
}

export const police = { kind: 'participant', id: people.politie.id } as const

/** The settings are there before it is known which window writes. */
async function onceWriting<Value, Code extends string>(
  begin: () => Promise<Result<Value, { readonly code: Code }>>,
): Promise<Result<Value, { readonly code: Code }>> {
  return waitFor(async () => {
    const begun = await begin()
    if (!begun.ok && begun.refusal.code === 'not-the-writer') throw new Error('not the writer yet')
    return begun
  })
}

/** A case with a family and one meeting that was closed, by real commands, as it stands on disk. Out: its id. */
export async function playCase(
  { parts: { makeOpenCases, makeId }, find }: Opened,
  { code, practice = false, agreed = [], also = () => [] }: PlayedCase,
): Promise<string> {
  // Only the window that writes offers a new case.
  await find('[data-action="new-case"], [data-screen="settings"]')
  const desk = makeOpenCases(steppingClock('2026-11-19T08:30:00.000Z'))
  const store = granted(await onceWriting(() => desk.begin(code, practice)))
  const meeting = makeId()
  const phase = 'directeVeiligheid'
  const commands: readonly Command[] = [
    { type: 'personPut', person: { id: 'm', label: 'moeder' } },
    { type: 'personPut', person: { id: 'k', label: 'dochter (11)' } },
    { type: 'meetingPlanned', meeting, plan: planOf({ start: '2026-11-19T09:30' }) },
    { type: 'startMeeting', meeting, part: 'A', present: ['politie', 'gemeente'] },
    ...also(meeting),
    ...agreed.map((each): Command => {
      const agreement = { id: makeId(), phase, part: 'A', withWhom: [], for: [], ...each } as const
      return { type: 'agreementPut', meeting, agreement }
    }),
    { type: 'closeMeeting', meeting },
  ]
  for (const command of commands) granted(await store.getState().send(command))
  desk.clear()
  return store.getState().caseId
}
