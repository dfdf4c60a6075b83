import { ok, refused } from '#base'
import type { Place } from '#guide'
import type { Done, History } from '../history'
import type { Meeting } from '../state'
import type { Decision } from './decide'

/** Takes back the last action of this meeting and returns to the place where it was done. */
export function undo(history: History, meeting: Meeting): Decision {
  const last = lastOf(history.done, meeting)
  if (last === undefined) return refused({ code: 'nothing-to-undo' })
  const place = placeBefore(history, last) ?? meeting.place
  if (place === null) return refused({ code: 'nothing-to-undo' })
  return ok([{ type: 'takenBack', meeting: meeting.id, takes: last.action, ...place }])
}

/** Brings back what was taken back last, at the place where it led. */
export function redo(history: History, meeting: Meeting): Decision {
  const last = lastOf(history.undone, meeting)
  if (last === undefined) return refused({ code: 'nothing-to-redo' })
  const place = placeAfter(history, last) ?? meeting.place
  if (place === null) return refused({ code: 'nothing-to-redo' })
  return ok([{ type: 'broughtBack', meeting: meeting.id, brings: last.action, ...place }])
}

function lastOf(stack: readonly Done[], meeting: Meeting): Done | undefined {
  return stack.findLast((each) => each.meeting === meeting.id)
}

function placeBefore(history: History, done: Done): Place | null {
  const from = history.facts.findIndex((fact) => fact.action === done.action)
  return placeIn(history, done, from)
}

function placeAfter(history: History, done: Done): Place | null {
  const last = history.facts.findLastIndex((fact) => fact.action === done.action)
  return placeIn(history, done, last + 1)
}

/** The place of a meeting after the first `count` facts: the last one that any of them names. */
function placeIn(history: History, done: Done, count: number): Place | null {
  for (const fact of history.facts.slice(0, count).toReversed()) {
    const names =
      fact.type === 'placeEntered' || fact.type === 'takenBack' || fact.type === 'broughtBack'
    if (names && fact.meeting === done.meeting) {
      return { phase: fact.phase, step: fact.step, question: fact.question }
    }
  }
  return null
}
