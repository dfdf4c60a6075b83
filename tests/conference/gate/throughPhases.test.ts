import { describe, expect, it } from 'vitest'
import { throughPhases, withoutRemovedText, replay } from '#conference'
import type { History } from '#conference'
import { eenFocusoverleg, eenGeplandOverleg } from '../../driver/eenFocusoverleg'

/** The route in words: one line for each phase, with its gates. */
const told = (history: History) =>
  throughPhases(history).map(({ meeting, phases }) => [
    meeting.id,
    ...phases.map(({ phase, back, gates }) =>
      [
        `${back ? 'back to ' : ''}${phase}`,
        ...gates.map(({ question, answer, ground, leads, when }) =>
          [question, answer ?? 'passed over', ground, leads, when].filter(Boolean).join(' '),
        ),
      ].join(' | '),
    ),
  ])

describe('the route through the phases', () => {
  it('is empty as long as no meeting began', async () => {
    const overleg = await eenGeplandOverleg()
    expect(throughPhases(overleg.history)).toEqual([])
  })

  it('tells of each meeting the phases, the gates with their ground, and every way back', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.answersGate('oordeel.poort', 'zorgen', { ground: 'drie meldingen in zes weken' })
    await overleg.closes()

    await overleg.nextMeeting('second', { start: '2026-12-17T09:30' })
    await overleg.answersGate('oordeel.poort', 'geen', { ground: 'zes weken rust' })
    await overleg.chooses('now')
    await overleg.closes()

    await overleg.nextMeeting('third', { start: '2027-01-07T09:30' })
    await overleg.answersGate('beeld.stand.poort', 'ja', { ground: 'weer geweld, zondag' })
    await overleg.chooses('later')
    await overleg.closes()

    await overleg.nextMeeting('fourth', { start: '2027-01-14T09:30' })
    const route = [
      ['first', 'directeVeiligheid | oordeel.poort zorgen drie meldingen in zes weken'],
      [
        'second',
        'directeVeiligheid | oordeel.poort geen zes weken rust risicogestuurdeZorg now',
        'risicogestuurdeZorg',
      ],
      [
        'third',
        'risicogestuurdeZorg | beeld.stand.poort ja weer geweld, zondag directeVeiligheid later',
      ],
      ['fourth', 'back to directeVeiligheid'],
    ]
    expect(told(overleg.history)).toEqual(route)
    // What is kept of closed meetings tells the same.
    expect(told(replay(withoutRemovedText(overleg.history.facts)))).toEqual(route)
  })

  it('goes there and back within one meeting, and answers a gate on each visit', async () => {
    const overleg = await eenFocusoverleg({ phase: 'risicogestuurdeZorg' })
    await overleg.answersGate('beeld.stand.poort', 'ja', { ground: 'de ruit ligt eruit' })
    await overleg.chooses('now')
    await overleg.answersGate('oordeel.poort', 'geen', { ground: 'hij is vertrokken' })
    await overleg.chooses('now')
    await overleg.answersGate('beeld.stand.poort', 'nee', { ground: 'het slot is vervangen' })
    expect(told(overleg.history)).toEqual([
      [
        'first',
        'risicogestuurdeZorg | beeld.stand.poort ja de ruit ligt eruit directeVeiligheid now',
        'back to directeVeiligheid | oordeel.poort geen hij is vertrokken risicogestuurdeZorg now',
        'risicogestuurdeZorg | beeld.stand.poort nee het slot is vervangen',
      ],
    ])
  })

  it('has the last answer to a gate in its first place, and says that one was passed over', async () => {
    const overleg = await eenFocusoverleg({ phase: 'risicogestuurdeZorg' })
    await overleg.in({
      type: 'gatePassedOver',
      phase: 'risicogestuurdeZorg',
      question: 'beeld.stand.poort',
      ground: 'pas nog besproken',
    })
    await overleg.answersGate('oordeel.terug', 'ja', { ground: 'misschien' })
    await overleg.answersGate('oordeel.poort', 'zorgen', { ground: 'het is broos' })
    await overleg.answersGate('oordeel.terug', 'nee', { ground: 'bij nader inzien' })
    expect(told(overleg.history)).toEqual([
      [
        'first',
        [
          'risicogestuurdeZorg',
          'beeld.stand.poort passed over pas nog besproken',
          'oordeel.terug nee bij nader inzien',
          'oordeel.poort zorgen het is broos',
        ].join(' | '),
      ],
    ])
  })

  it('leaves out a look at another phase, and what was taken back', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.goesToStep('schaalvraag', 'herstelgerichteZorg')
    await overleg.goesToStep('beeldvorming', 'directeVeiligheid')
    await overleg.says('politie', 'beeld.zorgen', 'het escaleert in de nacht')
    await overleg.answersGate('oordeel.poort', 'geen', { ground: 'een vergissing' })
    await overleg.undoes()
    expect(told(overleg.history)).toEqual([['first', 'directeVeiligheid']])
    await overleg.goesToStep('schaalvraag', 'herstelgerichteZorg')
    await overleg.says('politie', 'schaal.schade', 'zij slaapt slecht')
    await overleg.goesToStep('beeldvorming', 'directeVeiligheid')
    expect(told(overleg.history)).toEqual([
      ['first', 'directeVeiligheid', 'herstelgerichteZorg', 'back to directeVeiligheid'],
    ])
  })

  it('begins where the group says that the family is', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.in({ type: 'declarePhase', phase: 'risicogestuurdeZorg' })
    expect(told(overleg.history)).toEqual([['first', 'risicogestuurdeZorg']])
  })
})
