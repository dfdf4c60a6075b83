import { expect, it } from 'vitest'
import { lastTime } from '#conference'
import type { PhaseId, QuestionId } from '#guide'
import { findQuestion, leidraad } from '#guide'
import type { TestMeeting } from '../../driver/TestMeeting'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

function previous({ state, meeting }: TestMeeting, question: QuestionId, phase?: PhaseId) {
  const here = phase ?? meeting.phase
  const found = findQuestion(leidraad, here, question)
  return found && lastTime(state, meeting, here, found)
}

it('shows what was answered to the same question of the same phase, the newest answer only', async () => {
  const overleg = await eenFocusoverleg()
  const one = await overleg.says('politie', 'beeld.zorgen', 'een')
  const two = await overleg.says('politie', 'beeld.patronen', 'geld')
  await overleg.says('politie', 'vooraf.hulpverlening', 'gezinscoach')
  await overleg.ranks('beeld.patronen.eerst', [two])
  await overleg.choosesInCommon('beeld.gevaar', one)
  await overleg.scores('politie', 8)
  await overleg.reveals()
  await overleg.answersGate('oordeel.poort', 'zorgen', { ground: 'onrust' })
  await overleg.closes()
  await overleg.nextMeeting('second')
  await overleg.says('politie', 'beeld.zorgen', 'nieuw')
  await overleg.closes()
  await overleg.nextMeeting('third')

  const texts = (question: QuestionId) => previous(overleg, question)?.entries.map((e) => e.text)
  expect(texts('beeld.zorgen')).toEqual(['nieuw'])
  expect(texts('beeld.patronen.eerst')).toEqual(['geld'])
  expect(texts('vooraf.hulpverlening')).toEqual(['gezinscoach'])
  expect(previous(overleg, 'beeld.gevaar')?.common).toBe('een')
  expect(previous(overleg, 'oordeel.poort')?.gate?.ground).toBe('onrust')
  expect(previous(overleg, 'schaal')?.scores).toHaveLength(1)
  expect(previous(overleg, 'beeld.krachten')).toBeUndefined()
  // Another phase asks something else, only the family is the same there.
  expect(previous(overleg, 'schaal', 'herstelgerichteZorg')).toBeUndefined()
  expect(previous(overleg, 'vooraf.hulpverlening', 'risicogestuurdeZorg')?.entries).toHaveLength(1)
})

it('shows no numbers that were never revealed, and nothing of a meeting that still runs', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.scores('politie', 8)
  await overleg.says('politie', 'beeld.zorgen', 'een')
  expect(previous(overleg, 'beeld.zorgen')).toBeUndefined()
  await overleg.closes()
  await overleg.nextMeeting('second')
  expect(previous(overleg, 'schaal')).toBeUndefined()
})
