import { describe, expect, it } from 'vitest'
import { earlierScores, isRevealedIn } from '#conference'
import type { PhaseId } from '#guide'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

const number = (value: number) => ({ kind: 'number', number: value })

describe('a score', () => {
  it('has no default: nobody has one until it is given', async () => {
    const overleg = await eenFocusoverleg()
    expect(overleg.meeting.scores).toEqual([])
    await overleg.reveals()
    expect(overleg.meeting.scores).toEqual([])
  })

  it('is a number, or passed, or not asked, or not spoken with a reason: four different things', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.scores('politie', 1, 'rustig')
    await overleg.scores('veiligThuis', 'passed')
    await overleg.scores('gemeente', 'notAsked')
    const child = { kind: 'person', id: 'k' } as const
    const silent = (because: string) => overleg.scoresAs(child, { kind: 'notSpoken', because })
    await expect(silent('  ')).rejects.toThrow('ground-empty')
    await silent('zij is bij haar tante')
    overleg.reloads()
    expect(overleg.meeting.scores.map((each) => each.value.kind)).toEqual([
      'number',
      'passed',
      'notAsked',
      'notSpoken',
    ])
  })

  it('changed before the reveal is simply another number', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.scores('politie', 8)
    await overleg.scores('politie', 6, 'toch rustiger')
    expect(overleg.scoreOf('politie')).toMatchObject({ value: number(6), ground: 'toch rustiger' })
    expect(overleg.scoreOf('politie')).not.toHaveProperty('first')
    expect(overleg.meeting.scores).toHaveLength(1)
  })

  it('changed after the reveal keeps its first value, through every further change', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.scores('politie', 8)
    await overleg.scores('veiligThuis', 4)
    await overleg.reveals()
    await overleg.scores('politie', 6)
    await overleg.scores('politie', 'passed')
    await overleg.scores('politie', 5)
    overleg.reloads()
    expect(overleg.scoreOf('politie')).toMatchObject({ value: number(5), first: number(8) })
    expect(overleg.meeting.scores.map(({ id }) => id)).toEqual([
      'score-directeVeiligheid-politie',
      'score-directeVeiligheid-veiligThuis',
    ])
  })

  it('that comes back to its first value was not changed', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.scores('politie', 8)
    await overleg.reveals()
    await overleg.scores('politie', 6)
    await overleg.scores('politie', 8, 'bij nader inzien')
    expect(overleg.scoreOf('politie')).not.toHaveProperty('first')
    await overleg.scores('politie', 7)
    expect(overleg.scoreOf('politie')).toMatchObject({ value: number(7), first: number(8) })
  })

  it('of which only the ground changes after the reveal has no first value', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.scores('politie', 8)
    await overleg.reveals()
    await overleg.scores('politie', 8, 'drie meldingen')
    expect(overleg.scoreOf('politie')).not.toHaveProperty('first')
  })

  it('given for the first time after the reveal is a first value itself', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.reveals()
    await overleg.scores('politie', 3)
    await overleg.scores('politie', 4)
    expect(overleg.scoreOf('politie')).toMatchObject({ value: number(4), first: number(3) })
  })

  it('that was removed and is given anew has no first value', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.scores('politie', 8)
    await overleg.reveals()
    await overleg.in({ type: 'scoreRemoved', score: overleg.scoreOf('politie')?.id ?? '' })
    expect(overleg.scoreOf('politie')).toBeUndefined()
    await overleg.scores('politie', 2)
    expect(overleg.scoreOf('politie')).not.toHaveProperty('first')
  })

  it('of a mother at the table and of the mother by name are two', async () => {
    const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'moeder'] })
    await overleg.scores('moeder', 5)
    await overleg.scoresAs({ kind: 'person', id: 'm' }, { kind: 'number', number: 6 })
    expect(overleg.meeting.scores).toHaveLength(2)
  })

  it('is refused for who is not there', async () => {
    const overleg = await eenFocusoverleg()
    await expect(overleg.scores('om', 5)).rejects.toThrow('participant-unknown')
    const stranger = { kind: 'person', id: 'x' } as const
    await expect(overleg.scoresAs(stranger, { kind: 'passed' })).rejects.toThrow('person-unknown')
    const other = { kind: 'other', name: 'buurvrouw' } as const
    await expect(overleg.scoresAs(other, { kind: 'passed' })).rejects.toThrow('person-unknown')
  })
})

describe('the reveal', () => {
  it('is of one phase; the numbers of another stay covered', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.scores('politie', 8)
    await overleg.reveals()
    await overleg.answersGate('oordeel.poort', 'geen')
    await overleg.chooses('now')
    await overleg.scores('politie', 3)
    expect(overleg.meeting.revealed).toEqual(['directeVeiligheid'])
    expect(overleg.scoreOf('politie')?.value).toEqual(number(3))
    expect(overleg.meeting.scores).toHaveLength(2)
  })

  it('is of one part: what is given in the next part is covered until it is revealed there', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    await overleg.scores('politie', 8)
    await overleg.reveals()
    await overleg.entersPart('B')
    await overleg.checksTheRoom()
    await overleg.goesTo('schaal')
    await overleg.scores('moeder', 4)
    await overleg.scores('moeder', 5)
    expect(isRevealedIn(overleg.meeting, 'directeVeiligheid', 'A')).toBe(true)
    expect(isRevealedIn(overleg.meeting, 'directeVeiligheid', 'B')).toBe(false)
    expect(overleg.scoreOf('moeder')).not.toHaveProperty('first')
    await overleg.reveals()
    expect(isRevealedIn(overleg.meeting, 'directeVeiligheid', 'B')).toBe(true)
    await overleg.undoes()
    expect(isRevealedIn(overleg.meeting, 'directeVeiligheid', 'B')).toBe(false)
    expect(isRevealedIn(overleg.meeting, 'directeVeiligheid', 'A')).toBe(true)
  })

  it('can be taken back: the numbers are covered again, and what changes then leaves no trace', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.scores('politie', 8)
    await overleg.reveals()
    await overleg.undoes()
    expect(overleg.meeting.revealed).toEqual([])
    await overleg.scores('politie', 6)
    await overleg.reveals()
    expect(overleg.scoreOf('politie')).not.toHaveProperty('first')
  })
})

describe('earlier scores', () => {
  it('stand beside those of the same phase, the newest first; covered ones and other phases never', async () => {
    const overleg = await eenFocusoverleg({ phase: 'risicogestuurdeZorg' })
    await overleg.scores('politie', 7)
    await overleg.reveals()
    await overleg.closes()
    await overleg.nextMeeting('second')
    await overleg.scores('politie', 6)
    await overleg.reveals()
    await overleg.closes()
    await overleg.nextMeeting('third')
    await overleg.scores('politie', 2)
    await overleg.closes()
    await overleg.nextMeeting('fourth')
    const earlier = (phase: PhaseId) =>
      earlierScores(overleg.state, overleg.meeting, phase).map(({ meeting, scores }) => [
        meeting.id,
        ...scores.map((each) => each.value),
      ])
    expect(earlier('risicogestuurdeZorg')).toEqual([
      ['second', number(6)],
      ['first', number(7)],
    ])
    expect(earlier('directeVeiligheid')).toEqual([])
    expect(earlier('herstelgerichteZorg')).toEqual([])
  })
})
