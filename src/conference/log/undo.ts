import { ok, refused } from '#base'
import type { Place } from '#guide'
import type { FactBody } from './facts'
import type { Done, History } from './history'
import { advance, asFacts } from './history'
import type { Meeting } from '../state'
import { worded } from '../person/toldStill'
import { readsTheSame } from '../visibility/sameWords'
import type { Decision } from './decide'

/** Takes back the last action of this meeting and returns to the place where it was done. */
export function undo(history: History, meeting: Meeting): Decision {
  const last = lastOf(history.done, meeting)
  if (last === undefined) return refused({ code: 'nothing-to-undo' })
  const place = placeBefore(history, last) ?? meeting.place
  if (place === null) return refused({ code: 'nothing-to-undo' })
  const taken = { type: 'takenBack', meeting: meeting.id, takes: last.action, ...place } as const
  return ok([taken, ...untoldBy(history, last, taken)])
}

/** Brings back what was taken back last, at the place where it led. */
export function redo(history: History, meeting: Meeting): Decision {
  const last = lastOf(history.undone, meeting)
  if (last === undefined) return refused({ code: 'nothing-to-redo' })
  const place = placeAfter(history, last) ?? meeting.place
  if (place === null) return refused({ code: 'nothing-to-redo' })
  const brought = {
    type: 'broughtBack',
    meeting: meeting.id,
    brings: last.action,
    ...place,
  } as const
  return ok([brought, ...untoldBy(history, last, brought)])
}

/**
 * What was told of words that go with this, or that it brings back others for, was not told of what stands then: of
 * whoever was told it since, nothing is noted any more.
 */
function untoldBy(history: History, { action }: Done, body: FactBody): readonly FactBody[] {
  const { told } = history.state
  if (Object.keys(told).length === 0) return []
  const after = advance(history, asFacts(history, [body])).state
  const since = history.facts.findLastIndex((fact) => fact.action === action)
  const tellings = history.facts.slice(since + 1).filter((fact) => fact.type === 'told')
  return Object.keys(told).flatMap((item): readonly FactBody[] => {
    const [was, is] = [worded(history.state, item), worded(after, item)]
    if (was === undefined || is === undefined || readsTheSame(was, is)) return []
    const named = tellings.flatMap((each) => (each.item === item ? each.to : []))
    const to = [...new Set(named)].filter((person) => after.told[item]?.[person]?.yes === true)
    return to.length === 0 ? [] : [{ type: 'told', item, to, how: 'notNoted' }]
  })
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
