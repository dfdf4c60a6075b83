import { describe, expect, it } from 'vitest'
import { gapsOf, isVeryWorried } from '#conference'
import { leidraad, PHASES, phaseOf } from '#guide'
import type { TestMeeting } from '../../driver/TestMeeting'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

const numbers = ({ state, meeting }: TestMeeting) =>
  gapsOf(state, meeting).numbers.map(({ who }) => ('id' in who ? who.id : who.name))

describe('a great worry without an answer', () => {
  it('is silent until the numbers are revealed, then names who gave it', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.scores('politie', 9, 'elke nacht')
    await overleg.scores('veiligThuis', 7)
    await overleg.scores('gemeente', 'passed')
    expect(numbers(overleg)).toEqual([])
    await overleg.reveals()
    expect(numbers(overleg)).toEqual(['politie'])
  })

  it('is answered by an agreement for that number, or for what the same one said', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.scores('politie', 9)
    await overleg.scores('veiligThuis', 8)
    await overleg.reveals()
    const worry = await overleg.says('veiligThuis', 'beeld.zorgen', 'hij staat voor de deur')
    await overleg.agrees('regelt de knop', {
      serves: { kind: 'score', id: overleg.scoreOf('politie')?.id ?? '' },
    })
    expect(numbers(overleg)).toEqual(['veiligThuis'])
    await overleg.agrees('spreekt hem aan', { serves: { kind: 'entry', id: worry } })
    expect(numbers(overleg)).toEqual([])
  })

  it('is answered by a bottom line of the same phase, an earlier one that holds too', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.setsBottomLine('geen contact', { id: 'b' })
    await overleg.closes()
    await overleg.nextMeeting('second')
    await overleg.scores('politie', 10)
    await overleg.reveals()
    expect(numbers(overleg)).toEqual([])
    await overleg.in({ type: 'bottomLineChecked', check: { bottomLine: 'b', change: 'dropped' } })
    await overleg.closes()
    await overleg.nextMeeting('third')
    await overleg.scores('politie', 10)
    await overleg.reveals()
    expect(numbers(overleg)).toEqual(['politie'])
  })

  it('turns round with the scale: the guide says in which phases 10 is worst', () => {
    for (const phase of PHASES) {
      const questions = phaseOf(leidraad, phase).steps.flatMap((step) => step.questions)
      const [best] = questions.flatMap(({ answer }) =>
        answer.shape === 'score' ? [answer.best] : [],
      )
      const worst = best === 'low' ? [8, 9, 10] : [1, 2, 3]
      const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
      expect(all.filter((number) => isVeryWorried(phase, number))).toEqual(worst)
    }
  })
})
