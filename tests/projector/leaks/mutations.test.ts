import fc from '../../random'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type * as Conference from '#conference'
import type * as Cover from '../../../src/conference/visibility/coverFor'
import type * as FamilySeats from '../../../src/conference/visibility/familySeats'
import type * as Heard from '../../../src/conference/visibility/heard'
import type * as OfTheCase from '../../../src/conference/person/toldStill'
import type * as Readers from '../../../src/conference/visibility/reader'
import type * as SaidThings from '../../../src/conference/visibility/said'
import type * as Stays from '../../../src/conference/visibility/stays'
import type * as Together from '../../../src/conference/room/together'
import type * as Told from '../../../src/conference/person/toldTo'
import { play } from './play'
import { rows } from './rows'

type Meeting = Conference.Meeting
type State = Conference.CaseState
type Said = Conference.Attributed
type May = (state: State, now: Meeting, said: Said, made?: Meeting) => boolean

/** Which rule is broken now; each mock asks for its own. */
const broken = vi.hoisted((): { rule: string; may: May | null } => ({ rule: '', may: null }))
const right = vi.hoisted(() => ({ may: (() => false) as May, real: null as never }))

vi.mock('#conference', async (original) => {
  const real = await original<typeof Conference>()
  right.may = (state, now, said, made) => real.visibilityFor(state, now).may(said, made)
  return {
    ...real,
    visibilityFor: (state: State, now: Meeting) => ({
      ...real.visibilityFor(state, now),
      may: (said: Said, made?: Meeting) => (broken.may ?? right.may)(state, now, said, made),
    }),
    familyVisibilityFor: (state: State, now: Meeting) => ({
      ...real.familyVisibilityFor(state, now),
      ...(broken.rule === 'names' && { mayName: () => true }),
      ...(broken.rule === 'draws' && { mayDraw: () => true, mayDrawRelation: () => true }),
    }),
    attributedText: (meeting: Meeting, name: string) =>
      broken.rule === 'loose'
        ? { id: name, part: meeting.part }
        : real.attributedText(meeting, name),
    isRevealedIn: (...asked: Parameters<typeof real.isRevealedIn>) =>
      broken.rule === 'reveal' || real.isRevealedIn(...asked),
    decide: (...asked: Parameters<typeof real.decide>) => {
      const [, , command] = asked
      const isUncovering = command.type === 'wallCovered' && !command.covered
      return broken.rule === 'unasked' && isUncovering
        ? ({ ok: true, value: [command] } as const)
        : real.decide(...asked)
    },
  }
})

vi.mock('../../../src/conference/visibility/heard', async (original) => {
  const real = await original<typeof Heard>()
  return {
    ...real,
    heardIn: (...asked: Parameters<typeof real.heardIn>) =>
      broken.rule === 'heard' || real.heardIn(...asked),
    withChangeHeard: (...[meeting, key, before]: Parameters<typeof real.withChangeHeard>) => {
      if (broken.rule === 'editOld') return real.withHeard(meeting, [key], before)
      if (broken.rule === 'editNew') return real.withHeard(meeting, [key])
      return real.withChangeHeard(meeting, key, before)
    },
    // Whoever was ever in this part is taken to have seen what is shown there.
    withHeardToo: (...[meeting, keys]: Parameters<typeof real.withHeardToo>) => {
      const ever = meeting.stays.flatMap(({ part }, at) => (part === meeting.part ? at : []))
      return real.withHeardToo(broken.rule === 'shown' ? { ...meeting, here: ever } : meeting, keys)
    },
  }
})

vi.mock('../../../src/conference/visibility/stays', async (original) => {
  const real = await original<typeof Stays>()
  return {
    ...real,
    counts: (...asked: Parameters<typeof real.counts>) =>
      broken.rule === 'mistake' || real.counts(...asked),
  }
})

vi.mock('../../../src/conference/visibility/reader', async (original) => {
  const real = await original<typeof Readers>()
  return {
    ...real,
    isReader: (...asked: Parameters<typeof real.isReader>) => {
      const [meeting, participant, reader] = asked
      const seat = meeting.plan.participants.find((each) => each.id === participant)
      if (broken.rule === 'anyOfFamily') return seat?.person !== undefined
      if (broken.rule === 'seat' && reader.kind === 'seat')
        return participant === reader.participant
      return real.isReader(...asked)
    },
    apartFrom: (...asked: Parameters<typeof real.apartFrom>) =>
      broken.rule === 'apart' ? new Set<string>() : real.apartFrom(...asked),
  }
})

vi.mock('../../../src/conference/visibility/said', async (original) => {
  const real = await original<typeof SaidThings>()
  return {
    ...real,
    isKeptFromAll: (said: Said) => broken.rule !== 'toldNobody' && real.isKeptFromAll(said),
    concerns: (...asked: Parameters<typeof real.concerns>) =>
      broken.rule === 'concerns' ? new Set<string>() : real.concerns(...asked),
  }
})

vi.mock('../../../src/conference/person/toldTo', async (original) => {
  const real = await original<typeof Told>()
  return {
    ...real,
    toldTo: (...asked: Parameters<typeof real.toldTo>) => {
      const [{ told }, item] = asked
      const found = real.toldTo(...asked)
      if (broken.rule === 'toldAnybody') return Object.values(told[item] ?? {})[0]
      return broken.rule === 'notTold' && found?.yes === false ? undefined : found
    },
  }
})

vi.mock('../../../src/conference/person/toldStill', async (original) => {
  const real = await original<typeof OfTheCase>()
  return {
    ...real,
    toldStill: (...asked: Parameters<typeof real.toldStill>) =>
      broken.rule === 'toldOld' ? asked[0].told : real.toldStill(...asked),
  }
})

vi.mock('../../../src/conference/visibility/familySeats', async (original) => {
  const real = await original<typeof FamilySeats>()
  return {
    ...real,
    withFamilySeats: (...asked: Parameters<typeof real.withFamilySeats>) =>
      broken.rule === 'typed' ? asked[0] : real.withFamilySeats(...asked),
  }
})

vi.mock('../../../src/conference/visibility/coverFor', async (original) => {
  const real = await original<typeof Cover>()
  return {
    ...real,
    coverFor: (...asked: Parameters<typeof real.coverFor>) => {
      const [, { state }] = asked
      const running = state.meetings.find((each) => each.status === 'running')
      const always = { type: 'wallCovered', covered: true, ask: true } as const
      if (broken.rule === 'coversNever') return null
      if (broken.rule === 'coversAlways' && running !== undefined)
        return { ...always, meeting: running.id }
      const covers = real.coverFor(...asked)
      return broken.rule === 'coversUndo' && asked[2].some(({ type }) => type === 'takenBack')
        ? null
        : covers
    },
  }
})

vi.mock('../../../src/conference/room/together', async (original) => {
  const real = await original<typeof Together>()
  return {
    ...real,
    meetsInPart: (...asked: Parameters<typeof real.meetsInPart>) =>
      broken.rule === 'together' ? null : real.meetsInPart(...asked),
  }
})

afterEach(() => {
  broken.rule = ''
  broken.may = null
})

/** Plays until a meeting finds a fault of that kind; what it says. Others that follow from it are passed over. */
function faultIn(meetings: number, kind: RegExp = /./): string {
  const result = fc.check(
    fc.property(rows, (row) => {
      try {
        play(row)
      } catch (fault) {
        if (kind.test(String(fault))) throw fault
      }
    }),
    { numRuns: meetings, endOnFailure: true },
  )
  return result.failed ? String(result.errorInstance) : 'no fault was found'
}

/** Rules of who heard it and who reads now, each broken in its own place. */
const RULES: readonly (readonly [rule: string, words: string])[] = [
  ['heard', 'takes everything as heard by everybody'],
  ['mistake', 'counts a tick that was wrong'],
  ['anyOfFamily', 'takes what one of the family heard as heard by all of them'],
  ['seat', 'takes a seat at another table as the same person'],
  ['editOld', 'takes who heard the old words as having heard the new ones'],
  ['editNew', 'takes who heard the change as having heard the rest'],
  ['shown', 'takes who was ever in this part as having seen what is revealed or released now'],
  ['apart', 'forgets who is kept apart'],
  ['concerns', 'does not ask whom it is about'],
  ['toldNobody', 'forgets that nobody was told'],
  ['notTold', 'forgets that this one was not told'],
  ['toldAnybody', 'takes what anybody was told as told to all'],
  ['toldOld', 'takes who was told the old words as having been told the new ones'],
  ['typed', 'takes a mother who was typed as an organisation for a professional'],
  ['names', 'names in part B who was put down in part A'],
  ['draws', 'draws whom nobody looked at'],
  ['loose', 'takes along what was said in another part with what is changed'],
  ['reveal', 'shows numbers before they are revealed'],
]

const COVERS: readonly (readonly [rule: string, words: string])[] = [
  ['coversNever', 'never covers by itself'],
  ['coversUndo', 'lets undo show more'],
  ['unasked', 'lets a key uncover before the chair has looked who is in the room'],
  ['together', 'shows to the second what the first of two said who may not meet'],
]

const without =
  (change: (meeting: Meeting, said: Said) => readonly [Meeting, Said]): May =>
  (state, now, said, made) =>
    right.may(state, ...change(now, said), made)

/** Ways in which the wall could ask otherwise. */
const asksWrong: Readonly<Record<string, May>> = {
  'forgets for whom something is': without((meeting, { audience: _audience, ...said }) => [
    meeting,
    said,
  ]),
  'shows the chair’s own': without((meeting, said) => {
    const { audience, ...rest } = said
    return [meeting, audience === 'chair' ? rest : said]
  }),
  'forgets who is in the room': without((meeting, said) => [{ ...meeting, present: [] }, said]),
  'forgets who came as a confidant': without((meeting, said) => [
    { ...meeting, present: meeting.present.filter((id) => id !== 'vp') },
    said,
  ]),
  'forgets in which part it was said': without((meeting, said) => [
    meeting,
    { ...said, part: meeting.part },
  ]),
  'takes what was released to any part as released to this one': without((meeting, said) => [
    meeting,
    Object.hasOwn(meeting.released, said.id) ? { ...said, part: meeting.part } : said,
  ]),
  'shows of an earlier meeting what its own guests know': (state, now, said, made) =>
    made === undefined ? right.may(state, now, said) : mayBeShared(made, said),
  'looks only at what is held, not at now': (state, now, said, made) =>
    now.wall.held !== null || right.may(state, now, said, made),
}

/** The question that was asked before: what all of the family know who came to that meeting. */
function mayBeShared(made: Meeting, { part, audience }: Said): boolean {
  if (audience !== undefined && audience !== 'everyone') return false
  const wereIn = (id: string) => made.attendance[id] ?? []
  return made.plan.parts.every(({ id }) =>
    made.plan.participants
      .filter((each) => each.person !== undefined && wereIn(id).includes(each.id))
      .every((each) => wereIn(part).includes(each.id)),
  )
}

/** Ways in which the wall could show too little. */
const tooLittle: Readonly<Record<string, May>> = {
  'shows nothing': () => false,
  'forgets what was released': without((meeting, said) => [{ ...meeting, released: {} }, said]),
  'keeps what is for professionals from professionals': (state, now, said, made) =>
    said.audience !== 'professionals' && right.may(state, now, said, made),
  'keeps everything from the family': (state, now, said, made) =>
    now.plan.participants.every(
      (each) => !now.present.includes(each.id) || each.person === undefined,
    ) && right.may(state, now, said, made),
  'keeps everything of earlier meetings': (state, now, said, made) =>
    made === undefined && right.may(state, now, said),
}

/** Some ways of going wrong show in one of thousands of cases only. */
const LONG = 240_000

/** The kinds of fault, as the onlooker words them. */
const LEAKS = /shows what it may not/
const UNCOVERED = /does not cover|is uncovered|is not empty|shows what it may not/
const COVERED = /covers for nothing/
const SHOWS = /shows what it may not|shows a/
const HIDES = /hides what it should show|should be there|no earlier numbers/

describe('the random meetings find a wall that', () => {
  it.each(RULES)(
    '%s: %s',
    (rule) => {
      broken.rule = rule
      expect(faultIn(8000, LEAKS)).toMatch(LEAKS)
    },
    LONG,
  )

  it.each(COVERS)(
    '%s: %s',
    (rule) => {
      broken.rule = rule
      expect(faultIn(8000, UNCOVERED)).toMatch(UNCOVERED)
    },
    LONG,
  )

  it('covers when nothing more is to be seen', () => {
    broken.rule = 'coversAlways'
    expect(faultIn(8000, COVERED)).toMatch(COVERED)
  })

  it.each(Object.keys(asksWrong))('%s', (name) => {
    broken.may = asksWrong[name] ?? null
    expect(faultIn(8000, SHOWS)).toMatch(SHOWS)
  })

  it.each(Object.keys(tooLittle))('%s', (name) => {
    broken.may = tooLittle[name] ?? null
    expect(faultIn(8000, HIDES)).toMatch(HIDES)
  })
})

it('no fault is found where nothing is broken', () => {
  expect(faultIn(200)).toBe('no fault was found')
})
