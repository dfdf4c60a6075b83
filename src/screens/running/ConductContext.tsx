import type { Clock, MakeId, Result } from '#base'
import type { CaseState, Command, Meeting, Refusal, StorageTrouble } from '#conference'
import type { Guide } from '#guide'
import type { Drafts, OpenCaseStore, WhereTyped } from '#meeting'
import { useCase, useCaseList } from '#meeting'
import { createContext, use, useMemo, useRef, type ReactNode } from 'react'
import { DraftsContext } from '../drafts'

/** What every part of the console needs. */
export interface Conduct {
  readonly store: OpenCaseStore
  readonly meetingId: string
  readonly guide: Guide
  readonly drafts: Drafts
  readonly makeId: MakeId
  readonly clock: Clock
  /** Sends a command; a refusal or trouble is said on screen by the console, and returned too. */
  readonly send: (command: Command) => Promise<Result<null, Refusal | StorageTrouble>>
}

const Handed = createContext<Conduct | null>(null)

interface ConductContextProps {
  readonly value: Conduct
  readonly children: ReactNode
}

/** Hands it in to all that stands in it; what is typed there waits at the question on the table. */
export function ConductContext({ value, children }: ConductContextProps) {
  const { drafts, store, meetingId } = value
  const keeping = useMemo(
    () => ({ drafts, where: () => whereNow(store, meetingId) }),
    [drafts, store, meetingId],
  )
  return (
    <DraftsContext value={keeping}>
      <Handed value={value}>{children}</Handed>
    </DraftsContext>
  )
}

/** The question on the table, and the part that runs. */
function whereNow(store: Conduct['store'], meetingId: string): WhereTyped {
  const { meetings } = store.getState().history.state
  const meeting = meetings.find((each) => each.id === meetingId)
  return { meeting: meetingId, part: meeting?.part ?? '', place: meeting?.place ?? null }
}

/** What the console handed in. */
export function useConduct(): Conduct {
  const conduct = use(Handed)
  if (conduct === null) throw new Error('this part of the console stands outside of it')
  return conduct
}

/** The case as it is now. */
export function useCaseState(): CaseState {
  const { store } = useConduct()
  return useCase(store, (open) => open.history.state)
}

/** The meeting that is being chaired. */
export function useMeeting(): Meeting {
  const { store, meetingId } = useConduct()
  const meeting = useCase(store, (open) =>
    open.history.state.meetings.find((each) => each.id === meetingId),
  )
  if (meeting === undefined) throw new Error('the meeting of this console is gone')
  return meeting
}

/**
 * Reads from the meeting that is being chaired, and renders again only when what was read changed. Where the
 * answer is made anew each time, say with `same` when two are alike; a list is read with `useListOfMeeting`.
 */
export function useOfMeeting<Read>(
  read: (meeting: Meeting, state: CaseState) => Read,
  same: (one: Read, other: Read) => boolean = Object.is,
): Read {
  const { store, meetingId } = useConduct()
  const last = useRef<{ readonly value: Read } | null>(null)
  return useCase(store, ({ history: { state } }) => {
    const fresh = read(meetingIn(state, meetingId), state)
    if (last.current !== null && same(last.current.value, fresh)) return last.current.value
    last.current = { value: fresh }
    return fresh
  })
}

/** Reads a list from the meeting that is being chaired, and renders again only when one of what it holds is another. */
export function useListOfMeeting<Item>(
  read: (meeting: Meeting, state: CaseState) => readonly Item[],
): readonly Item[] {
  const { store, meetingId } = useConduct()
  return useCaseList(store, ({ history: { state } }) => read(meetingIn(state, meetingId), state))
}

function meetingIn({ meetings }: CaseState, id: string): Meeting {
  const meeting = meetings.find((each) => each.id === id)
  if (meeting === undefined) throw new Error('the meeting of this console is gone')
  return meeting
}
