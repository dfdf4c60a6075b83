import { describe, expect, it } from 'vitest'
import type { PhaseId, Question } from '#guide'
import { PHASES, leidraad, phaseOf } from '#guide'
import { isAnswered } from '#conference'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { answersOf } from './answersOf'
import { sitsDown } from './chair'

const questionsIn = (phase: PhaseId): readonly Question[] =>
  phaseOf(leidraad, phase).steps.flatMap((step) => step.questions)

/** A case that was talked about before: an agreement and a bottom line of the last time are still open. */
async function aSecondMeeting(phase: PhaseId) {
  const overleg = await eenFocusoverleg({ phase })
  await overleg.agrees('Belt moeder', { id: 'open' })
  await overleg.setsBottomLine('Geen contact', { id: 'bodem' })
  await overleg.closes()
  await overleg.nextMeeting('second', {
    phase,
    invited: ['voorzitter', 'veiligThuis', 'politie', 'moeder'],
  })
  return overleg
}

describe.each(PHASES)('in %s', (phase) => {
  it('every row of the guide can be answered by keys and clicks, and is there after a reload', async () => {
    const chair = await sitsDown(await aSecondMeeting(phase))
    const { overleg } = chair
    const missing: string[] = []
    const heardForNothing: string[] = []
    const listen = (question: Question) => {
      if (chair.all('ul:empty, ol:empty').length > 0) heardForNothing.push(question.id)
    }
    for (const question of questionsIn(phase)) {
      await chair.goesTo(question.id)
      listen(question)
      const answer = answersOf[question.answer.shape] as (
        c: typeof chair,
        q: Question,
      ) => Promise<void>
      await answer(chair, question)
      listen(question)
      if (!isAnswered(overleg.meeting, phase, question)) missing.push(question.id)
    }
    expect(missing).toEqual([])
    // A list in which nothing stands is announced all the same.
    expect(heardForNothing).toEqual([])

    const said = overleg.meeting
    await chair.reloads()
    expect(overleg.meeting).toEqual(said)
    const lost = questionsIn(phase).filter((each) => !isAnswered(overleg.meeting, phase, each))
    expect(lost.map((each) => each.id)).toEqual([])
  }, 120_000)
})
