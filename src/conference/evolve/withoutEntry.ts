import type { Meeting } from '../state'
import { without } from './lists'

/** A meeting without that entry, and without every choice, order, mark, dot and weighing of it. */
export function withoutEntry(meeting: Meeting, entry: string): Meeting {
  const others = (ids: readonly string[]) => ids.filter((each) => each !== entry)
  return {
    ...meeting,
    entries: without(meeting.entries, entry),
    chosen: others(meeting.chosen),
    rankings: each(meeting.rankings, (ranking) => ({ ...ranking, order: others(ranking.order) })),
    markings: each(meeting.markings, (marking) => ({ ...marking, items: others(marking.items) })),
    dots: meeting.dots.map((dots) => ({ ...dots, placed: omit(dots.placed, entry) })),
    commons: keep(meeting.commons, (common) => common.entry !== entry),
    weighings: omit(meeting.weighings, entry),
  }
}

type ById<Value> = Readonly<Record<string, Value>>

function each<Value>(of: ById<Value>, change: (value: Value) => Value): ById<Value> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value)]))
}

function keep<Value>(of: ById<Value>, stays: (value: Value) => boolean): ById<Value> {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => stays(value)))
}

function omit<Value>(of: ById<Value>, key: string): ById<Value> {
  return Object.fromEntries(Object.entries(of).filter(([other]) => other !== key))
}
