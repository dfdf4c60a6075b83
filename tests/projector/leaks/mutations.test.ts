import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type * as Conference from '#conference'
import { play } from './play'
import { rows } from './rows'

type Meeting = Conference.Meeting
type Said = Conference.Said
type MayBeSeen = (meeting: Meeting, said: Said) => boolean
type SaidLoose = (meeting: Meeting, name: string, id?: string) => Said

const broken = vi.hoisted((): { mayBeSeen: MayBeSeen | null; saidLoose: SaidLoose | null } => ({
  mayBeSeen: null,
  saidLoose: null,
}))
const right = vi.hoisted(() => ({ mayBeSeen: (() => false) as MayBeSeen }))

vi.mock('#conference', async (original) => {
  const real = await original<typeof Conference>()
  right.mayBeSeen = real.mayBeSeen
  return {
    ...real,
    mayBeSeen: (meeting: Meeting, said: Said) =>
      (broken.mayBeSeen ?? real.mayBeSeen)(meeting, said),
    saidLoose: (meeting: Meeting, name: string, id?: string) =>
      (broken.saidLoose ?? real.saidLoose)(meeting, name, id),
  }
})

afterEach(() => {
  broken.mayBeSeen = null
  broken.saidLoose = null
})

const without =
  (change: (meeting: Meeting, said: Said) => readonly [Meeting, Said]): MayBeSeen =>
  (meeting, said) =>
    right.mayBeSeen(...change(meeting, said))

/** Ways in which the wall could be wrong, each of which the random meetings have to find. */
const wrongs: Readonly<Record<string, MayBeSeen>> = {
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
  'looks only at what is held, not at now': (meeting, said) =>
    meeting.wall.held !== null || right.mayBeSeen(meeting, said),
}

/** Ways in which the wall could show too little. */
const tooLittle: Readonly<Record<string, MayBeSeen>> = {
  'shows nothing': () => false,
  'forgets what was released': without((meeting, said) => [{ ...meeting, released: {} }, said]),
  'keeps what is for professionals from professionals': (meeting, said) =>
    said.audience !== 'professionals' && right.mayBeSeen(meeting, said),
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
    broken.mayBeSeen = wrongs[name] ?? null
    expect(faultIn(2000)).toMatch(/shows what it may not|shows a/)
  })

  it('takes along what was said in another part with what is changed', () => {
    broken.saidLoose = (meeting, _name, id = '') => ({ id, part: meeting.part })
    expect(faultIn(2000)).toMatch(/shows what it may not|shows a/)
  })

  it.each(Object.keys(tooLittle))('%s', (name) => {
    broken.mayBeSeen = tooLittle[name] ?? null
    expect(faultIn(2000)).toMatch(/hides what it should show/)
  })
})

it('no fault is found where nothing is broken', () => {
  expect(faultIn(200)).toBe('no fault was found')
})
