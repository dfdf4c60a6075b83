import { isRealDate } from '#base'
import { findQuestion } from '#guide'
import { heard, meetingFact } from '../log/envelope'
import { saidThing } from '../log/erase/saidThing'
import type { FactOf } from '../log/facts'
import { isParticipant, known } from '../log/known'
import { inItsPart, put, without } from '../log/lists'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import { said } from '../log/things'
import type { Meeting } from '../state'
import { id } from '../values'
import { putHeard } from '../visibility/putHeard'
import { entry } from './entry'

/** What was said. */
export const entryFacts = [
  meetingFact('entryPut', { entry, heard }),
  meetingFact('entryRemoved', { entry: id }),
] as const

export const entryChecks: Checks<typeof entryFacts> = {
  entryPut: ({ entry }, { guide, meeting }) => {
    const question = findQuestion(guide, entry.phase, entry.question)
    if (question === undefined) return { code: 'question-unknown' }
    if (entry.by !== undefined && !isParticipant(meeting, entry.by))
      return { code: 'participant-unknown' }
    if (entry.due !== undefined && !isRealDate(entry.due)) return { code: 'date-invalid' }
    const silent = entry.value !== undefined || entry.of !== undefined
    return entry.text.trim() === '' && !silent ? { code: 'text-empty' } : null
  },
  entryRemoved: ({ entry }, { meeting }) => known(meeting.entries, entry),
}

export const entryEvolves: Evolves<typeof entryFacts> = {
  entryPut: (meeting, { entry }) => ({
    ...meeting,
    entries: put(meeting.entries, inItsPart(meeting.entries, entry, meeting.part)),
  }),
  entryRemoved: (meeting, { entry }) => withoutEntry(meeting, entry),
}

export const entrySays: Says<typeof entryFacts> = {
  entryPut: {
    puts: ({ entry }) => entry,
    hears: (after, { entry, heard }, { entries }) => putHeard(after, entries, entry, heard),
    mayShowMore: ({ entry }, { entries }) => entries.some(({ id }) => id === entry.id),
  },
  entryRemoved: { takesAway: ({ entry }) => entry },
}

export const entrySets: Sets<typeof entryFacts> = {
  entryPut: { sets: ({ entry }) => [said(entry.id)] },
  entryRemoved: { sets: ({ entry }) => [said(entry)] },
}

export const entryRemains: Remains<typeof entryFacts> = {
  entryPut: {
    afterClosing: 'goes',
    ...saidThing({
      kind: 'entry',
      thing: (fact: FactOf<'entryPut'>) => fact.entry,
      list: ({ entries }) => entries,
      put: (fact, entry) => ({ ...fact, entry }),
    }),
  },
  entryRemoved: {
    afterClosing: 'goes',
    removes: ({ entry }, put) => {
      if (put.type === 'entryPut') return put.entry.id === entry
      if (put.type === 'ideaWeighed') return put.entry === entry
      return put.type === 'commonChosen' && put.common.entry === entry
    },
  },
}

/** A meeting without that entry, and without every choice, order, mark, dot and weighing of it. */
function withoutEntry(meeting: Meeting, entry: string): Meeting {
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
