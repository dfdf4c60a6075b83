import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type * as Conference from '#conference'
import { play } from './play'
import { rows } from './rows'

type Meeting = Conference.Meeting
type State = Conference.CaseState
type Said = Conference.Said
type May = (state: State, now: Meeting, said: Said, made?: Meeting) => boolean
type SaidLoose = (meeting: Meeting, name: string) => Said

const broken = vi.hoisted((): { may: May | null; saidLoose: SaidLoose | null } => ({
  may: null,
  saidLoose: null,
}))
const right = vi.hoisted(() => ({ may: (() => false) as May }))

vi.mock('#conference', async (original) => {
  const real = await original<typeof Conference>()
  right.may = (state, now, said, made) => real.visibilityFor(state, now).may(said, made)
  return {
    ...real,
    visibilityFor: (state: State, now: Meeting) => ({
      ...real.visibilityFor(state, now),
      may: (said: Said, made?: Meeting) => (broken.may ?? right.may)(state, now, said, made),
    }),
    saidLoose: (meeting: Meeting, name: string) =>
      (broken.saidLoose ?? real.saidLoose)(meeting, name),
  }
})

afterEach(() => {
  broken.may = null
  broken.saidLoose = null
})

const without =
  (change: (meeting: Meeting, said: Said) => readonly [Meeting, Said]): May =>
  (state, now, said, made) =>
    right.may(state, ...change(now, said), made)

/** Ways in which the wall could be wrong, each of which the random meetings have to find. */
const wrongs: Readonly<Record<string, May>> = {
  'forgets for whom something is': without((meeting, { id, part }) => [meeting, { id, part }]),
  'shows the chair’s own': without((meeting, said) => [
    meeting,
    said.audience === 'chair' ? { id: said.id, part: said.part } : said,
  ]),
  'forgets who is in the room': without((meeting, said) => [{ ...meeting, present: [] }, said]),
  'forgets who came as a confidant': without((meeting, said) => [
    {
      ...meeting,
      present: meeting.present.filter((id) => id !== 'vp'),
    },
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
  'looks only at what is held, not at now': (state, now, said, made) =>
    now.wall.held !== null || right.may(state, now, said, made),
}

/** Ways in which the wall could show too little. */
const tooLittle: Readonly<Record<string, May>> = {
  'shows nothing': () => false,
  'forgets what was released': without((meeting, said) => [{ ...meeting, released: {} }, said]),
  'keeps what is for professionals from professionals': (state, now, said, made) =>
    said.audience !== 'professionals' && right.may(state, now, said, made),
}

/** Plays until a meeting finds fault; what it says. */
function faultIn(meetings: number): string {
  const result = fc.check(
    fc.property(rows, (row) => {
      play(row)
    }),
    { numRuns: meetings, endOnFailure: true },
  )
  return result.failed ? String(result.errorInstance) : 'no fault was found'
}

describe('the random meetings find a wall that', () => {
  it.each(Object.keys(wrongs))('%s', (name) => {
    broken.may = wrongs[name] ?? null
    expect(faultIn(2000)).toMatch(/shows what it may not|shows a/)
  })

  it('takes along what was said in another part with what is changed', () => {
    broken.saidLoose = (meeting, name) => ({ id: name, part: meeting.part })
    expect(faultIn(2000)).toMatch(/shows what it may not|shows a/)
  })

  it.each(Object.keys(tooLittle))('%s', (name) => {
    broken.may = tooLittle[name] ?? null
    expect(faultIn(2000)).toMatch(/hides what it should show/)
  })
})

it('no fault is found where nothing is broken', () => {
  expect(faultIn(200)).toBe('no fault was found')
})
