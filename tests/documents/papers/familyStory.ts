import fc from '../../random'
import type { Agreement, CaseState, FactBody, Participant, Who } from '#conference'
import { tell } from '../story'

/** Those of the family who may sit at the table; grandmother is of the case for nobody: only a seat. */
const SEATS = ['m', 'v', 'k', 'oma'] as const
type Seat = (typeof SEATS)[number]
const PERSONS = ['m', 'v', 'k'] as const
type Person = (typeof PERSONS)[number]
/** Who reads: somebody who may sit there, or the newcomer, who never does. */
export type Reader = Seat | 'n'

const LABELS: Readonly<Record<Person, string>> = { m: 'moeder', v: 'vader', k: 'kind' }

/** Something agreed or put as bottom line, and what was noted of telling it. */
interface Point {
  readonly meeting: 0 | 1
  readonly part: 'A' | 'B'
  readonly isBottomLine: boolean
  readonly for: readonly (Person | 'n')[]
  /** Who does or guards it: a professional, somebody of the family, or somebody named in words only. */
  readonly who: 'pro' | Person | 'in words vader'
  readonly kind: Agreement['kind'] | 'none'
  readonly answer: 'yes' | 'no' | 'none'
  readonly told: Readonly<Record<Person, 'told' | 'notTold' | 'none'>>
}

export interface Story {
  readonly isApart: boolean
  /** Who came to the two parts of the two meetings. */
  readonly came: readonly [Came, Came]
  readonly points: readonly Point[]
  /** In which part of each meeting was said how to go on. */
  readonly cooperation: readonly ['A' | 'B', 'A' | 'B']
  /** When somebody else of the family was put down: before the meetings, in a part of the first, or never. */
  readonly newcomer: 'before' | 'A' | 'B' | 'none'
  /** Who is invited to the next meeting. */
  readonly next: readonly Person[]
}

type Came = Readonly<Record<'A' | 'B', readonly Seat[]>>

const part = fc.constantFrom('A' as const, 'B' as const)
const told = fc.constantFrom('told' as const, 'notTold' as const, 'none' as const, 'none' as const)
const seats = fc.subarray([...SEATS])
const came = fc.record({ A: seats, B: seats })
const point = fc.record({
  meeting: fc.constantFrom(0 as const, 1 as const),
  part,
  isBottomLine: fc.boolean(),
  for: fc.subarray([...PERSONS, 'n' as const]),
  who: fc.constantFrom('pro' as const, 'pro' as const, ...PERSONS, 'in words vader' as const),
  kind: fc.constantFrom(
    'none' as const,
    'actionFamily' as const,
    'informationProfessionals' as const,
    'actionProfessionals' as const,
  ),
  answer: fc.constantFrom('none' as const, 'none' as const, 'yes' as const, 'no' as const),
  told: fc.record({ m: told, v: told, k: told }),
})

export const stories: fc.Arbitrary<Story> = fc.record({
  isApart: fc.boolean(),
  came: fc.tuple(came, came),
  points: fc.array(point, { minLength: 1, maxLength: 6 }),
  cooperation: fc.tuple(part, part),
  newcomer: fc.constantFrom('none' as const, 'before' as const, 'A' as const, 'B' as const),
  next: fc.subarray([...PERSONS]),
})

/** The mark of a point, of a line of the cooperation of a meeting, and of the newcomer's label. */
export const markOf = (at: number) => `Punt${at}x`
export const loosely = (meeting: 0 | 1) => `Manier${meeting}x`
export const contactOf = (meeting: 0 | 1) => `Contact${meeting}x`
export const NEWCOMER = 'nieuwkomer'
const NEXT = ['2026-12-17T09:30', '2027-01-14T09:30'] as const
/** How the next meeting of each stands on paper. */
export const NEXT_IN_WORDS = ['17 december 2026, 9.30', '14 januari 2027, 9.30'] as const

/** The case that a story tells. The meetings have the ids `o0` and `o1`. */
export function caseOf(story: Story): CaseState {
  const { isApart, newcomer, next, points } = story
  return tell([
    { type: 'caseOpened', code: 'OEF-01', practice: false },
    ...PERSONS.map((id): FactBody => ({ type: 'personPut', person: { id, label: LABELS[id] } })),
    ...(newcomer === 'before' ? [newcomerPut(story)] : []),
    ...(isApart ? [apart] : []),
    ...meetingFacts(story, 0),
    ...meetingFacts(story, 1),
    planned('o2', NEXT[1], next),
    ...points.flatMap(toldFacts),
  ])
}

const apart: FactBody = {
  type: 'keptApartPut',
  keptApart: { one: 'm', other: 'v', ground: 'stalking' },
}

function newcomerPut({ newcomer, came: [first] }: Story): FactBody {
  const person = { id: 'n', label: NEWCOMER }
  if (newcomer === 'none' || newcomer === 'before') return { type: 'personPut', person }
  const present = ['pro', ...first[newcomer].map(seatId)]
  return { type: 'personPut', person, during: { meeting: 'o0', part: newcomer, heard: present } }
}

function meetingFacts(story: Story, at: 0 | 1): readonly FactBody[] {
  const meeting = `o${at}`
  return [
    planned(meeting, at === 0 ? '2026-12-03T09:30' : NEXT[0], PERSONS),
    { type: 'meetingStarted', meeting, part: 'A' },
    ...(['A', 'B'] as const).flatMap((where): readonly FactBody[] => [
      {
        type: 'roomChecked',
        meeting,
        part: where,
        present: ['pro', ...story.came[at][where].map(seatId)],
      },
      ...(at === 0 && story.newcomer === where ? [newcomerPut(story)] : []),
      ...story.points.flatMap((each, place) =>
        each.meeting === at && each.part === where ? [pointPut(each, place)] : [],
      ),
      ...(story.cooperation[at] === where ? [cooperationPut(at, where)] : []),
    ]),
    { type: 'meetingClosed', meeting },
  ]
}

function planned(meeting: string, start: string, invited: readonly Person[]): FactBody {
  const participants: readonly Participant[] = [
    { id: 'pro', organisation: 'Politie', role: 'wijkagent', type: 'professional' },
    ...invited.map((person): Participant => ({
      id: seatId(person),
      organisation: '',
      role: '',
      type: 'client',
      person,
    })),
    { id: seatId('oma'), organisation: '', role: 'tante An', type: 'vertrouwenspersoon' },
  ]
  return {
    type: 'meetingPlanned',
    meeting,
    plan: {
      kind: 'focusoverleg',
      approach: 'regulier',
      start,
      minutes: 90,
      phase: 'directeVeiligheid',
      participants,
      parts: [
        { id: 'A', present: ['pro'] },
        { id: 'B', present: ['pro'] },
      ],
    },
  }
}

function pointPut(each: Point, at: number): FactBody {
  const { isBottomLine, part: where, for: whom, kind, answer } = each
  const meeting = `o${each.meeting}`
  const said = { id: `p${at}`, phase: 'directeVeiligheid', part: where, for: whom } as const
  const told_ = answer === 'none' ? undefined : { yes: answer === 'yes' }
  return isBottomLine
    ? {
        type: 'bottomLinePut',
        meeting,
        bottomLine: {
          ...said,
          text: markOf(at),
          guard: whoOf(each.who),
          ...(told_ !== undefined && { shared: told_ }),
        },
      }
    : {
        type: 'agreementPut',
        meeting,
        agreement: {
          ...said,
          what: markOf(at),
          who: whoOf(each.who),
          withWhom: [],
          by: '2026-12-20',
          ...(kind !== 'none' && { kind }),
          ...(told_ !== undefined && { informed: told_ }),
        },
      }
}

function cooperationPut(at: 0 | 1, where: 'A' | 'B'): FactBody {
  return {
    type: 'cooperationPut',
    meeting: `o${at}`,
    cooperation: {
      part: where,
      informing: loosely(at),
      scaleUp: loosely(at),
      contact: { kind: 'other', name: contactOf(at) },
      next: NEXT[at],
    },
  }
}

function toldFacts({ told: to }: Point, at: number): readonly FactBody[] {
  return PERSONS.flatMap((person) => {
    const how = to[person]
    return how === 'none' ? [] : { type: 'told' as const, item: `p${at}`, to: [person], how }
  })
}

function whoOf(who: Point['who']): Who {
  if (who === 'in words vader') return { kind: 'other', name: 'Vader' }
  if (who === 'pro') return { kind: 'participant', id: 'pro' }
  return { kind: 'person', id: who }
}

function seatId(seat: Seat): string {
  return `seat-${seat}`
}

// The rules, written anew from the text of the issue, with no help of the code that keeps them.

/** Who reads the page of that meeting for all of the family. */
export function readersOfAll({ came: all, newcomer }: Story, at: 0 | 1): readonly Reader[] {
  const there = SEATS.filter((seat) => [...all[at].A, ...all[at].B].includes(seat))
  if (there.length > 0) return there
  return newcomer === 'none' ? PERSONS : [...PERSONS, 'n']
}

/** Whether a point may stand on a paper of the meeting `at` that these read. */
export function mayStand(story: Story, at: 0 | 1, readers: readonly Reader[], place: number) {
  const each = story.points[place]
  if (each === undefined || each.meeting > at) return false
  const about = concerned(each)
  return readers.every((reader) => {
    if (each.answer === 'no') return false
    const noted = reader === 'oma' || reader === 'n' ? 'none' : each.told[reader]
    if (noted === 'notTold') return false
    if (noted !== 'told' && isBetweenProfessionals(each)) return false
    if (noted !== 'told' && !heard(story, at, reader, each.meeting, each.part)) return false
    if (!isKeptApart(story, reader)) return true
    const other = reader === 'm' ? 'v' : 'm'
    const isNamed = each.isBottomLine ? each.for.some((it) => it === reader) : about.has(reader)
    return isNamed && !about.has(other)
  })
}

/** A seat of which nobody knows whose it is heard nothing of other meetings than that of the paper. */
function heard({ came: all }: Story, at: 0 | 1, reader: Reader, made: 0 | 1, where: 'A' | 'B') {
  return (reader !== 'oma' || made === at) && all[made][where].some((seat) => seat === reader)
}

/** Whether a line of the cooperation of that meeting may stand on its paper. */
export function mayStandLoosely(story: Story, at: 0 | 1, readers: readonly Reader[]): boolean {
  return readers.every(
    (reader) => !isKeptApart(story, reader) && heard(story, at, reader, at, story.cooperation[at]),
  )
}

/** Whether the next meeting may be told on the paper of that meeting. */
export function mayTellNext(story: Story, at: 0 | 1, readers: readonly Reader[]): boolean {
  return readers.every((reader) => {
    const isInvited = at === 0 || story.next.some((each) => each === reader)
    return (
      (!isKeptApart(story, reader) || isInvited) &&
      heard(story, at, reader, at, story.cooperation[at])
    )
  })
}

/** Whether these may read of somebody who was put down at the first meeting. */
export function knowNewcomer(story: Story, at: 0 | 1, readers: readonly Reader[]): boolean {
  const { newcomer } = story
  if (newcomer === 'none' || newcomer === 'before') return newcomer === 'before'
  return readers.every((reader) => reader === 'n' || heard(story, at, reader, 0, newcomer))
}

export function isKeptApart({ isApart }: Story, reader: Reader): boolean {
  return isApart && (reader === 'm' || reader === 'v')
}

export function concerned({ for: whom, who }: Point): ReadonlySet<string> {
  const named = who === 'in words vader' ? 'v' : who
  return new Set([...whom, ...(named === 'pro' ? [] : [named])])
}

function isBetweenProfessionals({ isBottomLine, kind }: Point): boolean {
  return !isBottomLine && (kind === 'informationProfessionals' || kind === 'actionProfessionals')
}
