import fc from '../../random'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fieldsOf, fieldsOfFacts, filledIn, type Field } from './fieldsOfFacts'
import { markersIn } from './markers'
import { play } from './play'
import { rows } from './rows'

/** Fields that no random meeting fills, each with why nothing can leak by it unseen. */
const NEVER_FILLED: Readonly<Record<string, string>> = {
  'meetingCancelled.meeting': 'it never began: nothing of it hangs anywhere',
  'scoreGiven.score.who.other.name': 'refused: a number is of a seat or of a person',
  ...Object.fromEntries(
    ['entryPut', 'released', 'agreementPut', 'bottomLinePut', 'safetyNoted'].map((fact) => [
      `${fact}.heard`,
      'seats that heard it: sealing writes it, and what is sealed is looked at too',
    ]),
  ),
  'personPut.during.heard': 'as `heard`',
  'relationPut.during.heard': 'as `heard`',
}

/** Texts and dates that nobody types, each with what they are. */
const NO_WORDS: Readonly<Record<string, string>> = {
  'meetingPlanned.plan.start': 'the day of the meeting: whoever sits there knows it',
  ...Object.fromEntries(
    [
      ...['placeEntered', 'gatePassedOver', 'takenBack', 'broughtBack'].map(
        (fact) => `${fact}.question`,
      ),
      ...['gateAnswered.gate', 'entryPut.entry', 'ranked.ranking', 'marked.marking'].map(
        (of) => `${of}.question`,
      ),
      ...['commonChosen.common', 'dotsPlaced.dots'].map((of) => `${of}.question`),
    ].map((path) => [path, 'the id of a question of the guide']),
  ),
}

/** What the random meetings fill of all there is, and where a marker stood. */
interface Played {
  readonly filled: ReadonlySet<string>
  readonly marked: ReadonlySet<string>
}

function playSome(): Played {
  const filled = new Set<string>()
  const marked = new Set<string>()
  for (const row of fc.sample(rows, { numRuns: 400, seed: 20261203 })) {
    play(row, {
      noted: (fact) => {
        for (const { path, value } of filledIn(fact)) {
          filled.add(path)
          if (typeof value === 'string' && markersIn(value).size > 0) marked.add(path)
        }
      },
    })
  }
  return { filled, marked }
}

/** What is wrong with how these fields are played, each in a sentence that says what to do. */
function faultsOf(fields: readonly Field[], { filled, marked }: Played): readonly string[] {
  return [...new Map(fields.map((each) => [each.path, each])).values()].flatMap(
    ({ path, kind }) => {
      const isExempt = Object.hasOwn(NEVER_FILLED, path)
      if (!filled.has(path) && !isExempt)
        return [
          `No random meeting fills ${path}: let a move in tests/projector/leaks/moves say it, or write down in NEVER_FILLED why it cannot leak.`,
        ]
      if (filled.has(path) && isExempt) return [`${path} is filled now: take it from NEVER_FILLED.`]
      const isText = kind === 'text' || kind === 'date'
      if (filled.has(path) && isText && !marked.has(path) && !Object.hasOwn(NO_WORDS, path))
        return [
          `${path} is filled without a marker: take it from player.text or player.date, or write down in NO_WORDS what it is.`,
        ]
      return []
    },
  )
}

describe('the random meetings of the leak test', () => {
  const played = playSome()

  it('fill every field that a fact can have, with a marker where somebody types', () => {
    expect(faultsOf(fieldsOfFacts(), played)).toEqual([])
  })

  it('are found wanting where a field is added that they never fill, or that has no marker', () => {
    const planted = v.object({
      type: v.literal('entryPut'),
      entry: v.object({
        planted: v.optional(v.pipe(v.string(), v.maxLength(80))),
        born: v.number(),
      }),
    })
    const [text] = fieldsOf(planted)
    expect(text).toMatchObject({ path: 'entryPut.entry.planted', kind: 'text' })
    expect(faultsOf(fieldsOf(planted), played)).toEqual([
      expect.stringContaining('No random meeting fills entryPut.entry.planted'),
      expect.stringContaining('No random meeting fills entryPut.entry.born'),
    ])
    const isFilled = { ...played, filled: new Set([...played.filled, 'entryPut.entry.planted']) }
    expect(faultsOf(fieldsOf(planted).slice(0, 1), isFilled)).toEqual([
      expect.stringContaining('entryPut.entry.planted is filled without a marker'),
    ])
  })

  it('keep no reason for a field that is gone', () => {
    const paths = new Set(fieldsOfFacts().map(({ path }) => path))
    const gone = [...Object.keys(NEVER_FILLED), ...Object.keys(NO_WORDS)].filter(
      (each) => !paths.has(each),
    )
    expect(gone).toEqual([])
  })
}, 200_000)
