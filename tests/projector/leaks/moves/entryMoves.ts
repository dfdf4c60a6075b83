import type { Entry, Meeting } from '#conference'
import type { Question } from '#guide'
import { DOMAINS, SLOTS } from '#guide'
import type { Player } from '../player'
import { entry as entrySchema } from '../../../../src/conference/entry/entry'
import { defined } from './defined'
import { fillIn } from './fillIn'
import type { Moves } from './move'
import { question } from './questions'
import { anyPart } from './somebody'

const AUDIENCES = ['everyone', 'everyone', 'professionals', 'chair'] as const
/** Saying something, changing it, taking it away, releasing it. */
export const entryMoves: Moves = [
  [
    16,
    (player, meeting) => {
      const entry = newEntry(player, meeting)
      return entry && { type: 'entryPut', meeting: meeting.id, entry }
    },
  ],
  [
    4,
    (player, { id, entries }) => {
      const entry = player.dice.pick(entries)
      return entry === undefined
        ? null
        : { type: 'entryPut', meeting: id, entry: changedEntry(player, entry) }
    },
  ],
  [
    1,
    ({ dice }, { id, entries }) => {
      const entry = dice.pick(entries)
      return entry === undefined ? null : { type: 'entryRemoved', meeting: id, entry: entry.id }
    },
  ],
  [
    5,
    (player, meeting) => {
      const { id, entries, scores, agreements, bottomLines, parked } = meeting
      const here = [...entries, ...scores, ...agreements, ...bottomLines, ...parked]
      const before = player
        .state()
        .meetings.flatMap((each) => (each.id === id ? [] : agreedAt(each)))
      const item = player.dice.pick(player.dice.oneIn(4) ? before : here)
      return item === undefined
        ? null
        : { type: 'released', meeting: id, item: item.id, to: anyPart(player, meeting) }
    },
  ],
]

/** What goes on from a meeting. */
function agreedAt({ agreements, bottomLines, scores }: Meeting) {
  return [...agreements, ...bottomLines, ...scores]
}

const takesEntries = ({ answer }: Question) =>
  ['entries', 'slots', 'domains', 'common', 'detail', 'ideas', 'family'].includes(answer.shape)

function newEntry(player: Player, meeting: Meeting): Entry | null {
  const { dice, newId, state } = player
  const asked = question(player, meeting, takesEntries)
  if (asked === undefined) return null
  const id = newId()
  const of =
    asked.answer.shape === 'detail'
      ? dice.pick(meeting.entries.filter((each) => each.phase === meeting.phase))?.id
      : undefined
  const text = () => player.text('said', id)
  const maybe = <Value>(value: () => Value) => (dice.oneIn(3) ? value() : undefined)
  const said = defined({
    id,
    phase: meeting.phase,
    question: asked.id,
    part: anyPart(player, meeting),
    text: text(),
    audience: dice.pick(AUDIENCES) ?? 'everyone',
    about: dice.oneIn(2) ? dice.some(state().persons.map((each) => each.id)) : [],
    by: maybe(() => dice.pick(meeting.plan.participants)?.id ?? 'pr'),
    source: maybe(text),
    person: maybe(() => dice.pick(state().persons)?.id ?? 'p0'),
    when: maybe(text),
    organisation: maybe(text),
    since: maybe(text),
    goal: maybe(text),
    result: maybe(text),
    towards: maybe(text),
    owner: maybe(() => ({ kind: 'other' as const, name: text() })),
    slot: asked.answer.shape === 'slots' ? dice.pick(SLOTS) : undefined,
    domain: asked.answer.shape === 'domains' ? dice.pick(DOMAINS) : undefined,
    of,
  })
  return fillIn(player, meeting, entrySchema, said, () => id)
}

function changedEntry(player: Player, entry: Entry): Entry {
  const { dice } = player
  return defined({
    ...entry,
    part: dice.oneIn(2) ? player.meeting().part : entry.part,
    audience: dice.oneIn(2) ? (dice.pick(AUDIENCES) ?? 'everyone') : entry.audience,
    text: dice.oneIn(2) ? player.text('said', entry.id) : entry.text,
    when: dice.oneIn(4) ? player.text('said', entry.id) : entry.when,
  })
}
