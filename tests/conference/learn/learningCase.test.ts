import fc from '../../random'
import { describe, expect, it } from 'vitest'
import { learningCase } from '#conference'
import { leidraad, PHASES, STEPS } from '#guide'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { everyFact } from '../fixtures/everyFact'
import { Play } from '../properties/Play'
import { anyWish } from '../properties/wishes'

/** Every word that may stand in the file: ids of the guide, and the words of the program for kinds and places. */
const vocabulary = new Set<string>([
  ...PHASES,
  ...STEPS,
  ...leidraad.phases.flatMap(({ steps }) =>
    steps.flatMap(({ questions }) => questions.map(({ id }) => id)),
  ),
  ...['beraad-learning', 'focusoverleg', 'weegoverleg', 'regulier', 'mda', 'now', 'later'],
  ...['zorgen', 'geen', 'directe', 'stabiele', 'ja', 'nee', 'professionals', 'family'],
  ...['professional', 'other', 'short', 'long', 'done', 'partly', 'circumstances', 'notDone'],
  ...['informationProfessionals', 'actionProfessionals', 'actionFamily', 'informationFamily'],
  ...['meetingFamily', 'meetingProfessionals', 'kept', 'changed', 'dropped'],
])
/** Names of fields, and the places at the table. */
const NAMES = /^[a-zA-Z]+$/

function* wordsIn(of: unknown): Generator<string> {
  if (typeof of === 'string') yield of
  else if (Array.isArray(of)) for (const each of of) yield* wordsIn(each)
  else if (typeof of === 'object' && of !== null) {
    for (const [name, value] of Object.entries(of)) {
      if (!NAMES.test(name)) yield name
      yield* wordsIn(value)
    }
  }
}

const strange = (of: unknown) => [...wordsIn(of)].filter((word) => !vocabulary.has(word))

describe('a case to learn from', () => {
  it('tells the shape of a meeting: phases, gates, kinds of agreements, minutes, spread', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.goesTo('beeld.zorgen')
    await overleg.says('politie', 'beeld.zorgen', 'drie meldingen', { certainty: 'fact' })
    await overleg.says('politie', 'beeld.zorgen', 'de nachten', { source: 'buren' })
    overleg.waits(12)
    await overleg.goesTo('schaal')
    await overleg.scores('politie', 8, 'drie meldingen')
    await overleg.scores('veiligThuis', 6)
    await overleg.answersGate('oordeel.poort', 'zorgen', { ground: 'de nachten' })
    await overleg.agrees('regelt de noodknop', { why: 'nachten', kind: 'actionFamily', for: ['m'] })
    const nothing = { who: undefined, by: undefined, why: undefined, for: [] }
    await overleg.agrees('belt', nothing)
    await overleg.closes()
    const learned = learningCase(leidraad, overleg.history)
    expect(learned).toMatchObject({ phase: 'directeVeiligheid', closed: false, persons: 3 })
    const meeting = learned.meetings[0]!
    expect(meeting).toMatchObject({ week: 0, kind: 'focusoverleg', parts: 1, parked: 0 })
    expect(meeting.answers).toContainEqual({
      phase: 'directeVeiligheid',
      question: 'beeld.zorgen',
      entries: 2,
      certainty: { fact: 1, suspicion: 0, opinion: 0 },
      withSource: 1,
      beforehand: 0,
    })
    expect(meeting.minutes).toContainEqual({
      phase: 'directeVeiligheid',
      step: 'beeldvorming',
      minutes: 12,
    })
    expect(meeting.scores).toMatchObject([
      { side: 'professionals', numbers: [6, 8], withGround: 1, passed: 0 },
    ])
    expect(meeting.phases[0]?.gates).toMatchObject([
      { question: 'oordeel.poort', answer: 'zorgen', grounded: true },
    ])
    expect(meeting.agreements).toMatchObject([
      { kind: 'actionFamily', owner: 'professional', forFamily: true, grounded: true, dated: true },
      { kind: null, owner: null, forFamily: false, grounded: false, dated: false },
    ])
  })

  it('holds no word but those of the guide and the program, with every field filled in', async () => {
    const { history } = await everyFact()
    const learned = learningCase(leidraad, history)
    expect(learned.meetings).toHaveLength(2)
    expect(strange(learned)).toEqual([])
    // No date, no instant, no year of birth.
    expect(JSON.stringify(learned)).not.toMatch(/\d{4}/)
  })

  it('says after how many weeks a meeting was, never when', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.closes()
    overleg.waits(60 * 24 * 15)
    await overleg.nextMeeting('second', { start: '2026-12-18T09:30' })
    const { meetings } = learningCase(leidraad, overleg.history)
    expect(meetings.map(({ week }) => week)).toEqual([0, 2])
  })

  it('of any case, whatever was wished, holds no word that anybody typed', () => {
    const wishes = fc.array(anyWish, { minLength: 1, maxLength: 100, size: 'max' })
    fc.assert(
      fc.property(wishes, (wishes) => {
        const play = Play.begun()
        for (const wish of wishes) play.does(wish)
        expect(strange(learningCase(leidraad, play.history))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
