import { describe, expect, it } from 'vitest'
import { phaseAfter } from '#conference'
import type { PhaseId } from '#guide'
import type { TestMeeting } from '../../driver/TestMeeting'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

const looksAt = (overleg: TestMeeting, phase: PhaseId) => overleg.goesTo('schaal', phase)

/** What the meeting did, and the phase in which the case then stands. */
const STORIES: readonly (readonly [string, (o: TestMeeting) => Promise<void>, PhaseId])[] = [
  ['nothing about the phase', async () => {}, 'directeVeiligheid'],
  [
    'a gate that led on, and going there now',
    async (o) => {
      await o.answersGate('oordeel.poort', 'geen')
      await o.chooses('now')
    },
    'risicogestuurdeZorg',
  ],
  [
    'a gate that led on, left for the next meeting',
    async (o) => {
      await o.answersGate('oordeel.poort', 'geen')
      await o.chooses('later')
    },
    'risicogestuurdeZorg',
  ],
  [
    'a gate that led on, about which nothing was chosen',
    (o) => o.answersGate('oordeel.poort', 'geen'),
    'risicogestuurdeZorg',
  ],
  [
    'going by himself where the gate led',
    async (o) => {
      await o.answersGate('oordeel.poort', 'geen')
      await o.goesTo('beeld.stand', 'risicogestuurdeZorg')
    },
    'risicogestuurdeZorg',
  ],
  [
    'a phase that was declared',
    (o) => o.in({ type: 'declarePhase', phase: 'risicogestuurdeZorg' }),
    'risicogestuurdeZorg',
  ],
  [
    'on to the next phase, and there back again by its gate',
    async (o) => {
      await o.answersGate('oordeel.poort', 'geen')
      await o.chooses('now')
      await o.answersGate('oordeel.terug', 'ja')
    },
    'directeVeiligheid',
  ],
  [
    'on to the next phase, and then the answer of the gate taken back in words',
    async (o) => {
      await o.answersGate('oordeel.poort', 'geen')
      await o.chooses('now')
      await o.goesTo('oordeel.poort', 'directeVeiligheid')
      await o.in({
        type: 'answerGate',
        ...{ question: 'oordeel.poort', answer: 'zorgen', ground: 'toch niet', differs: [] },
      })
    },
    'directeVeiligheid',
  ],
  [
    'a gate that was answered and taken back',
    async (o) => {
      await o.answersGate('oordeel.poort', 'geen')
      await o.chooses('now')
      await o.undoes()
      await o.undoes()
    },
    'directeVeiligheid',
  ],
]

describe('a meeting leaves the case in the phase that it decided on', () => {
  it.each(STORIES)('%s', async (_, story, phase) => {
    const overleg = await eenFocusoverleg()
    await story(overleg)
    overleg.reloads()
    expect(phaseAfter(overleg.meeting)).toBe(phase)
    await overleg.closes()
    expect(overleg.state.phase).toBe(phase)
  })

  it.each(STORIES)('wherever the chair looks at the end: %s', async (_, story, phase) => {
    const overleg = await eenFocusoverleg()
    await story(overleg)
    await looksAt(overleg, 'herstelgerichteZorg')
    await overleg.closes()
    expect(overleg.state.phase).toBe(phase)
    expect(overleg.meeting.later ?? overleg.meeting.toChoose ?? overleg.meeting.phase).toBe(phase)
  })

  it('also where only the ground of an earlier gate is mended in looking back', async () => {
    const overleg = await eenFocusoverleg({ phase: 'risicogestuurdeZorg' })
    await overleg.answersGate('oordeel.terug', 'nee', { ground: 'rustig' })
    await overleg.answersGate('oordeel.poort', 'geen')
    await overleg.chooses('now')
    await overleg.goesTo('oordeel.terug', 'risicogestuurdeZorg')
    const mended = { question: 'oordeel.terug', answer: 'nee', ground: 'al weken rustig' } as const
    await overleg.in({ type: 'answerGate', ...mended, differs: [] })
    await overleg.closes()
    expect(overleg.state.phase).toBe('herstelgerichteZorg')
  })

  it('and a meeting that is opened again goes on where the chair was', async () => {
    const overleg = await eenFocusoverleg()
    await looksAt(overleg, 'herstelgerichteZorg')
    await overleg.closes()
    expect(overleg.meeting.phase).toBe('directeVeiligheid')
    await overleg.in({ type: 'meetingReopened', ground: 'te vroeg gesloten' })
    expect(overleg.meeting.phase).toBe('herstelgerichteZorg')
    await overleg.next()
    expect(overleg.at).toContain('herstelgerichteZorg.schaalvraag')
    await overleg.closes()
    expect(overleg.state.phase).toBe('directeVeiligheid')
  })
})
