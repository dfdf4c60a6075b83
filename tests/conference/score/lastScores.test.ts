import { expect, it } from 'vitest'
import { lastScores } from '#conference'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

it('gives of each phase the numbers that were revealed last, apart from each other', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.scores('politie', 9)
  await overleg.reveals()
  await overleg.closes()
  await overleg.nextMeeting('second', { phase: 'risicogestuurdeZorg' })
  await overleg.scores('politie', 4)
  expect(lastScores(overleg.state, overleg.meeting).map(({ phase }) => phase)).toEqual([
    'directeVeiligheid',
  ])
  await overleg.reveals()
  const last = lastScores(overleg.state, overleg.meeting)
  expect(last.map(({ phase, meeting }) => [phase, meeting.id])).toEqual([
    ['directeVeiligheid', 'first'],
    ['risicogestuurdeZorg', 'second'],
  ])
})

it('leaves out what was said in another part of this meeting', async () => {
  const overleg = await eenFocusoverleg({ split: true })
  await overleg.scores('om', 9)
  await overleg.reveals()
  await overleg.entersPart('B')
  await overleg.scores('politie', 6)
  expect(lastScores(overleg.state, overleg.meeting)).toEqual([])
  await overleg.reveals()
  const [last] = lastScores(overleg.state, overleg.meeting)
  expect(last?.scores.map(({ who }) => 'id' in who && who.id)).toEqual(['politie'])
})
