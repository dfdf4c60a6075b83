import { isRevealedIn } from '#conference'
import { findQuestion } from '#guide'
import { REVEAL } from '../../running'
import type { ChairAction, Situation } from './action'

/** Sets a subject aside in one line, to come back to. */
export const park: ChairAction = {
  id: 'park',
  keys: [{ key: 'p' }, { key: 'p', alt: true }],
  reach: 'table',
  label: (t) => t('park'),
  allowed: ({ meeting }) => meeting.status === 'running',
  run: (_, { panel, openPanel }) => openPanel(panel === 'park' ? null : 'park'),
}

/** A round along everyone in the room, with ticks, so that nobody is passed over. */
export const round: ChairAction = {
  id: 'round',
  keys: [{ key: 'r', alt: true }],
  reach: 'table',
  label: (t, { meeting: { round, present } }) => {
    if (round === null) return t('round')
    const spoke = round.spoke.filter((each) => present.includes(each)).length
    return t('round.going', { spoke, all: present.length })
  },
  allowed: ({ meeting }) => meeting.status === 'running',
  run: ({ meeting }, { send, panel, openPanel }) => {
    if (meeting.round === null) void send({ type: 'roundBegan', meeting: meeting.id })
    openPanel(panel === 'round' ? null : 'round')
  },
}

/** Uncovers the numbers for the room, where a scale is on the table: as its button does, which asks while somebody has none. */
export const reveal: ChairAction = {
  id: 'reveal',
  keys: [REVEAL],
  reach: 'fields',
  label: (t) => t('reveal'),
  allowed: (situation) => hasScores(situation) && !isRevealed(situation),
  run: (_, hands) => hands.reveal(),
}

function hasScores({ guide, meeting: { place } }: Situation): boolean {
  if (place?.question === undefined) return false
  const shape = findQuestion(guide, place.phase, place.question)?.answer.shape
  return shape === 'score' || shape === 'familyScores'
}

function isRevealed({ meeting }: Situation): boolean {
  return isRevealedIn(meeting, meeting.phase, meeting.part)
}

/** Who is in the room: who came later, who left. */
export const people: ChairAction = {
  id: 'people',
  keys: [{ key: 'a' }, { key: 'a', alt: true }],
  reach: 'table',
  label: (t) => t('people'),
  allowed: ({ meeting }) => meeting.status === 'running',
  run: (_, { panel, openPanel }) => openPanel(panel === 'people' ? null : 'people'),
}

/** On to the next part of a split meeting: the wall is covered until the chair has looked who is in the room. */
export const part: ChairAction = {
  id: 'part',
  keys: [{ key: 'l', alt: true }],
  reach: 'table',
  label: (t, situation) => t('part', { part: partAfter(situation) ?? '' }),
  allowed: (situation) => partAfter(situation) !== undefined,
  run: (situation, { send, openPanel }) => {
    const after = partAfter(situation)
    if (after === undefined) return
    void send({ type: 'partEntered', meeting: situation.meeting.id, part: after })
    openPanel('room')
  },
}

/** The part that follows, and after the last one the first; undefined where the meeting is not split. */
function partAfter({ meeting }: Situation): string | undefined {
  const { parts } = meeting.plan
  if (parts.length < 2) return undefined
  const here = parts.findIndex((each) => each.id === meeting.part)
  return parts[(here + 1) % parts.length]?.id
}

/** Writes a note that only the chair sees. */
export const note: ChairAction = {
  id: 'note',
  keys: [{ key: 'n' }, { key: 'n', alt: true }],
  reach: 'table',
  label: (t) => t('note'),
  allowed: () => true,
  run: (_, { writeNote }) => writeNote(),
}

/** Lets the clock of the meeting stand still, and run again. */
export const pause: ChairAction = {
  id: 'pause',
  keys: [{ key: 'k' }, { key: 'k', alt: true }],
  reach: 'table',
  label: (t, { meeting }) => t(meeting.paused ? 'pause.end' : 'pause'),
  allowed: ({ meeting }) => meeting.status === 'running' && !meeting.acute,
  run: ({ meeting }, { send }) =>
    void send({ type: meeting.paused ? 'resumed' : 'paused', meeting: meeting.id }),
}

/** To the round-off: reading back, and what is still open. */
export const roundoff: ChairAction = {
  id: 'roundoff',
  keys: [{ key: 'u', alt: true }],
  reach: 'table',
  label: (t) => t('roundoff'),
  allowed: ({ meeting }) => meeting.status === 'running',
  run: (_, { roundOff }) => roundOff(),
}

/** What is done at the table. */
export const tableActions = [park, round, reveal, people, part, note, pause, roundoff] as const
