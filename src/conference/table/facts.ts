import * as v from 'valibot'
import { meetingFact } from '../log/envelope'
import { free, isParticipant, known } from '../log/known'
import { put, withMember, without } from '../log/lists'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import { id } from '../values'
import { chairNote, parked } from './table'

/** The chair's aids at the table. */
export const tableFacts = [
  meetingFact('parkedPut', { parked }),
  meetingFact('parkedRemoved', { parked: id }),
  meetingFact('notePut', { note: chairNote }),
  meetingFact('noteRemoved', { note: id }),
  meetingFact('roundBegan', {}),
  meetingFact('roundTicked', { participant: id, spoke: v.boolean() }),
  meetingFact('roundEnded', {}),
] as const

export const tableChecks: Checks<typeof tableFacts> = {
  parkedPut: ({ parked }) => (parked.text.trim() === '' ? { code: 'text-empty' } : null),
  parkedRemoved: ({ parked }, { meeting }) => known(meeting.parked, parked),
  notePut: free,
  noteRemoved: ({ note }, { meeting }) => known(meeting.notes, note),
  roundBegan: free,
  roundTicked: ({ participant }, { meeting }) =>
    isParticipant(meeting, participant) ? null : { code: 'participant-unknown' },
  roundEnded: free,
}

export const tableEvolves: Evolves<typeof tableFacts> = {
  parkedPut: (meeting, { parked }) => ({ ...meeting, parked: put(meeting.parked, parked) }),
  parkedRemoved: (meeting, { parked }) => ({ ...meeting, parked: without(meeting.parked, parked) }),
  notePut: (meeting, { note }) => ({ ...meeting, notes: put(meeting.notes, note) }),
  noteRemoved: (meeting, { note }) => ({ ...meeting, notes: without(meeting.notes, note) }),
  roundBegan: (meeting) => ({ ...meeting, round: { spoke: [] } }),
  roundTicked: (meeting, { participant, spoke }) => ({
    ...meeting,
    round: { spoke: withMember(meeting.round?.spoke ?? [], participant, spoke) },
  }),
  roundEnded: (meeting) => ({ ...meeting, round: null }),
}

export const tableSays: Says<typeof tableFacts> = {
  parkedPut: { puts: ({ parked }) => parked },
  parkedRemoved: { takesAway: ({ parked }) => parked },
  notePut: { puts: ({ note }) => note },
  noteRemoved: { takesAway: ({ note }) => note },
  roundBegan: 'nothing',
  roundTicked: 'nothing',
  roundEnded: 'nothing',
}

export const tableSets: Sets<typeof tableFacts> = {
  parkedPut: { sets: ({ meeting, parked }) => [`${meeting} parked ${parked.id}`] },
  parkedRemoved: { sets: ({ meeting, parked }) => [`${meeting} parked ${parked}`] },
  notePut: { sets: ({ meeting, note }) => [`${meeting} note ${note.id}`] },
  noteRemoved: { sets: ({ meeting, note }) => [`${meeting} note ${note}`] },
  roundBegan: { sets: ({ meeting }) => [`${meeting} round`] },
  roundTicked: { sets: ({ meeting, participant }) => [`${meeting} round ${participant}`] },
  roundEnded: { sets: ({ meeting }) => [`${meeting} round`] },
}

export const tableRemains: Remains<typeof tableFacts> = {
  parkedPut: {
    afterClosing: 'goes',
    subject: ({ meeting, parked }) => `${meeting} parked ${parked.id}`,
    reworded: (fact, { parked }) => ({ ...fact, parked }),
  },
  parkedRemoved: {
    afterClosing: 'goes',
    removes: ({ parked }, put) => put.type === 'parkedPut' && put.parked.id === parked,
  },
  notePut: {
    afterClosing: 'goes',
    subject: ({ meeting, note }) => `${meeting} note ${note.id}`,
    reworded: (fact, { note }) => ({ ...fact, note }),
  },
  noteRemoved: {
    afterClosing: 'goes',
    removes: ({ note }, put) => put.type === 'notePut' && put.note.id === note,
  },
  roundBegan: { afterClosing: 'goes' },
  roundTicked: { afterClosing: 'goes' },
  roundEnded: { afterClosing: 'goes' },
}
