import type { During } from './person'
import { entryAt } from '../log/record'
import type { CaseState, Meeting } from '../state'
import {
  hearersOf,
  isRemembered,
  withChangeHeard,
  withHeard,
  withHeardBy,
  withHearers,
} from '../visibility/heard'

/**
 * Remembers in which part a person or relation got the words that it has. Who heard only the old words, or was not there
 * at all, does not know it; the chair looks at it again before it hangs in the drawing.
 */
export function noteDuring(
  state: CaseState,
  key: string,
  during: During | undefined,
  isKnown: boolean,
): CaseState {
  if (isKnown) return state
  const { notedIn } = state
  const looked = state.looked.filter((each) => each !== key)
  const before = entryAt(notedIn, key)
  const isWithItsMeeting = state.meetings.some((each) => each.id === during?.meeting)
  const meetings = state.meetings.map((each) => {
    if (each.id !== during?.meeting) return withoutOldName(each, key)
    if (during.heard === undefined) return namedIn(each, key, before)
    return withHeardBy(withoutOldName(each, key), key, during.heard)
  })
  const noted = isWithItsMeeting
    ? placeOf(during)
    : (during ?? (before && { ...before, heard: [] }))
  return {
    ...state,
    looked,
    meetings,
    notedIn: noted === undefined ? notedIn : { ...notedIn, [key]: noted },
  }
}

/** Where somebody was named; who heard it is remembered by that meeting, with the stays it was heard in. */
function placeOf(during: During | undefined): During | undefined {
  return during && { meeting: during.meeting, part: during.part }
}

/** Of somebody whom only this meeting knows, a new name tells those who knew the old one. */
function namedIn(meeting: Meeting, key: string, before: During | undefined): Meeting {
  const unnamed = withoutOldName(meeting, key)
  if (before?.meeting !== meeting.id) return withHeard(unnamed, [key])
  const known = withHearers(meeting, key, before.heard ?? [], hearersOf(meeting, key))
  return withChangeHeard({ ...unnamed, stays: known.stays }, key, hearersOf(known, key))
}

/** Whoever saw the old name in the drawing has not seen the new one. */
function withoutOldName(meeting: Meeting, key: string): Meeting {
  if (!isRemembered(meeting, key)) return meeting
  const { [key]: _before, ...released } = meeting.released
  return withHeard({ ...meeting, released }, [key], [])
}

/** The case without what was remembered of persons or relations that go. */
export function forgotten(state: CaseState, keys: readonly string[]): CaseState {
  const stays = (key: string) => !keys.includes(key)
  const without = <Value>(of: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(of).filter(([key]) => stays(key)))
  const meetings = state.meetings.map((each) =>
    keys.some((key) => Object.hasOwn(each.released, key))
      ? { ...each, released: without(each.released) }
      : each,
  )
  return { ...state, meetings, notedIn: without(state.notedIn), looked: state.looked.filter(stays) }
}
