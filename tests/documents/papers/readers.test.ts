import fc from '../../random'
import { describe, expect, it } from 'vitest'
import type { CaseState } from '#conference'
import { calendarOwners, composePaper, dataOf, type PaperRequest } from '#documents'
import { meetingOf } from '../story'
import {
  caseOf,
  concerned,
  contactOf,
  knowNewcomer,
  loosely,
  markOf,
  mayStand,
  mayStandLoosely,
  mayTellNext,
  NEWCOMER,
  NEXT_IN_WORDS,
  readersOfAll,
  stories,
  type Reader,
  type Story,
} from './familyStory'

/** More of them now and then: `BERAAD_STORIES=5000`. */
const RUNS = Number(process.env['BERAAD_STORIES'] ?? 100)

const MEETINGS = [0, 1] as const

interface FamilyPaper {
  readonly request: PaperRequest
  readonly readers: readonly Reader[]
}

/** Every paper of that meeting that the family reads, with who reads it. */
function familyPapers(story: Story, at: 0 | 1): readonly FamilyPaper[] {
  const everyone: readonly Reader[] = ['m', 'v', 'k', 'n']
  const persons = story.newcomer === 'none' ? everyone.slice(0, 3) : everyone
  const all = readersOfAll(story, at)
  return [
    { request: { kind: 'family' }, readers: all },
    { request: { kind: 'safetyPlan' }, readers: all },
    ...persons.flatMap((person): readonly FamilyPaper[] => [
      { request: { kind: 'person', person }, readers: [person] },
      { request: { kind: 'safetyPlan', person }, readers: [person] },
    ]),
  ]
}

/** What stands on that paper and may not, and what must stand there and does not. */
async function wrongOn(
  state: CaseState,
  story: Story,
  at: 0 | 1,
  request: PaperRequest,
  readers: readonly Reader[],
) {
  const text = JSON.stringify(await composePaper(request, state, meetingOf(state, `o${at}`), 'nl'))
  const said = (may: boolean, mark: string) =>
    !may && text.includes(mark) ? [`told: ${mark}`] : []
  const leaks = [
    ...story.points.flatMap((_, place) => said(mayStand(story, at, readers, place), markOf(place))),
    ...said(mayStandLoosely(story, at, readers), loosely(at)),
    ...said(mayStandLoosely(story, at, readers), contactOf(at)),
    ...said(false, loosely(at === 0 ? 1 : 0)),
    ...said(mayTellNext(story, at, readers), NEXT_IN_WORDS[at]),
    ...said(false, NEXT_IN_WORDS[at === 0 ? 1 : 0]),
    ...(readers.includes('n') ? [] : said(knowNewcomer(story, at, readers), NEWCOMER)),
  ]
  const isOf = (place: number) => {
    const point = story.points[place]
    if (point === undefined || point.isBottomLine) return true
    if (request.kind === 'safetyPlan') return false
    return request.kind !== 'person' || concerned(point).has(request.person)
  }
  const missing = [
    ...story.points.flatMap((_, place) =>
      mayStand(story, at, readers, place) && isOf(place) && !text.includes(markOf(place))
        ? [`missing: ${markOf(place)}`]
        : [],
    ),
    ...(mayTellNext(story, at, readers) && !text.includes(NEXT_IN_WORDS[at])
      ? ['missing: next']
      : []),
    ...(mayStandLoosely(story, at, readers) && !text.includes(contactOf(at))
      ? ['missing: contact']
      : []),
  ]
  return [...leaks, ...missing].map((each) => `${JSON.stringify(request)} ${each}`)
}

describe('what the family reads', () => {
  it('is what each who reads it heard or was told, and nothing else, in 100 random cases', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const state = caseOf(story)
        for (const at of MEETINGS)
          for (const { request, readers } of familyPapers(story, at))
            expect(await wrongOn(state, story, at, request, readers)).toEqual([])
      }),
      { numRuns: RUNS },
    )
  }, 300_000)

  it('holds nothing of meetings without family unless it was told', async () => {
    const nobody = { A: [], B: [] }
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const untold = {
          ...story,
          came: [nobody, nobody] as const,
          points: story.points.map((each) => ({
            ...each,
            told: { m: 'none' as const, v: 'none' as const, k: 'none' as const },
          })),
        }
        const state = caseOf(untold)
        for (const at of MEETINGS)
          for (const { request } of familyPapers(untold, at)) {
            const paper = await composePaper(request, state, meetingOf(state, `o${at}`), 'nl')
            expect(JSON.stringify(paper)).not.toMatch(/Punt\d|Manier|Contact\d|9\.30/)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('is asked for a calendar too: a day for each date of what that one may read', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const state = caseOf(story)
        for (const at of MEETINGS)
          for (const reader of ['m', 'v', 'k'] as const) {
            const meeting = meetingOf(state, `o${at}`)
            const may = story.points.filter(
              (point, place) =>
                !point.isBottomLine &&
                (point.who === reader || (reader === 'v' && point.who === 'in words vader')) &&
                mayStand(story, at, [reader], place),
            )
            const owner = { kind: 'person', person: reader } as const
            const days = await dataOf({ kind: 'calendar', owner }, state, meeting, 'nl')
            const next = mayTellNext(story, at, [reader]) ? 1 : 0
            expect(days.match(/BEGIN:VEVENT/g) ?? []).toHaveLength(may.length + next)
            const isOffered = calendarOwners(state, meeting).some(
              (each) => each.kind === 'person' && each.person === reader,
            )
            expect(isOffered).toBe(may.length > 0)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('can fail: in these cases there is what may stand there, and what may not', () => {
    const standing = fc
      .sample(stories, 200)
      .flatMap((story) =>
        MEETINGS.flatMap((at) =>
          familyPapers(story, at).flatMap(({ readers }) =>
            story.points.map((_, place) => mayStand(story, at, readers, place)),
          ),
        ),
      )
    expect(standing.filter((may) => may).length).toBeGreaterThan(standing.length / 20)
    expect(standing.filter((may) => !may).length).toBeGreaterThan(standing.length / 20)
  })
})
