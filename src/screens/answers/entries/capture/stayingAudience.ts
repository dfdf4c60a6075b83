import type { Audience } from '#conference'
import type { Draft, OpenCaseStore } from '#meeting'
import { readChosen } from './entryFields'

/** From the one that shows most to the one that shows least. */
const WIDEST_FIRST: readonly Audience[] = ['everyone', 'professionals', 'chair']

/** What the chair chose since this window opened the case, by meeting. */
const chosen = new WeakMap<OpenCaseStore, Map<string, Audience>>()
const listeners = new Set<() => void>()

/**
 * For whom the next thing that is said may be seen: as the chair chose last, in whatever question; after the window was
 * loaded anew, as what was said last. It stays until it is changed.
 */
export function stayingAudience(store: OpenCaseStore, meetingId: string): Audience {
  return chosen.get(store)?.get(meetingId) ?? lastSaid(store, meetingId) ?? 'everyone'
}

/** Remembers what the chair chose. */
export function keepAudience(store: OpenCaseStore, meetingId: string, audience: Audience): void {
  const kept = chosen.get(store) ?? new Map<string, Audience>()
  chosen.set(store, kept.set(meetingId, audience))
  for (const listener of listeners) listener()
}

/** Tells of every change of what the chair chose. Returns how to stop. */
export function onAudience(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/**
 * For whom a sentence that comes back may be seen: never by more than it was typed for, nor by more than what stays. Where
 * nothing was typed and the chair chose elsewhere since, that choice holds.
 */
export function audienceOfDraft(store: OpenCaseStore, meetingId: string, draft: Draft): Audience {
  const staying = stayingAudience(store, meetingId)
  const isOld = draft.text === '' && chosen.get(store)?.has(meetingId) === true
  return isOld ? staying : narrower(readChosen(draft.chosen).audience, staying)
}

function narrower(one: Audience, other: Audience): Audience {
  return WIDEST_FIRST.indexOf(one) > WIDEST_FIRST.indexOf(other) ? one : other
}

function lastSaid(store: OpenCaseStore, meetingId: string): Audience | undefined {
  const { meetings } = store.getState().history.state
  return meetings.find((each) => each.id === meetingId)?.entries.at(-1)?.audience
}
