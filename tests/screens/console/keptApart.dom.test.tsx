import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { plan, sitDown } from './chair'

vi.mock('../../../src/screens/answers/AnswerFor', () => import('./plainAnswer'))

const vader = {
  id: 'cv',
  organisation: '',
  role: 'vader',
  type: 'client',
  person: 'v',
} as const

/** A chair whose meeting expects the mother in part B, and whose list has the father, who is kept apart from her. */
async function withBoth(part: 'A' | 'B' = 'B') {
  const [a, b] = plan.parts
  const first = part === 'A' ? [{ ...a!, present: ['pr', 'cm', 'cv'] }] : [a!, b!]
  const chair = await sitDown({ participants: [...plan.participants, vader], parts: first })
  const keptApart = { one: 'm', other: 'v', ground: 'stalking' }
  await chair.send({ type: 'keptApartPut', keptApart })
  return chair
}

const reason = () => screen.getByLabelText('Waarom kan het toch?')

describe('two who are kept apart', () => {
  it('do not come into one room unnoticed: the second waits until somebody writes why it can be done', async () => {
    const chair = await withBoth()
    await chair.begins()
    await chair.leavesTheField()
    await chair.presses('a')
    await chair.user.click(screen.getByLabelText('moeder'))
    await chair.user.click(screen.getByLabelText('vader'))
    expect(chair.meeting().present).not.toContain('cv')
    expect(screen.getByLabelText('vader')).not.toBeChecked()
    expect(screen.getByText(/niet samen aan tafel gaan, zijn allebei aangevinkt/)).toBeVisible()
    await chair.user.click(chair.one('[data-do="let-in"]'))
    expect(chair.meeting().present).not.toContain('cv')

    await chair.user.type(reason(), 'Met een begeleider bij ieder van hen')
    await chair.user.click(chair.one('[data-do="let-in"]'))
    expect(chair.meeting().present).toContain('cv')
    expect(chair.meeting().plan.togetherGround).toBe('Met een begeleider bij ieder van hen')
    expect(screen.getByText(/De reden waarom het toch kan, is opgeschreven/)).toBeVisible()
    chair.hears(/vader is er/)
  })

  it('may follow each other', async () => {
    const chair = await withBoth()
    await chair.begins()
    await chair.leavesTheField()
    await chair.presses('a')
    await chair.user.click(screen.getByLabelText('moeder'))
    await chair.user.click(screen.getByLabelText('moeder'))
    await chair.user.click(screen.getByLabelText('vader'))
    expect(chair.meeting().present).toContain('cv')
  })

  it('are not confirmed together at a change of part, and the wall stays covered', async () => {
    const chair = await withBoth()
    await chair.begins()
    await chair.leavesTheField()
    await chair.presses('{Alt>}l{/Alt}')
    const check = within(screen.getByRole('dialog', { name: 'Wie is er in de kamer?' }))
    await chair.user.click(check.getByLabelText('vader'))
    await chair.user.click(chair.one('[data-do="confirm"]'))
    expect(chair.meeting().wall.covered).toBe(true)
    expect(check.getByRole('alert')).toHaveTextContent(/niet samen aan tafel/)

    await chair.user.type(reason(), 'Allebei gevraagd en akkoord')
    await chair.user.click(chair.one('[data-do="confirm"]'))
    expect(chair.meeting()).toMatchObject({ wall: { covered: false } })
    expect(chair.meeting().present).toContain('cv')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('do not begin together, also where they were noted after the plan was made', async () => {
    const chair = await withBoth('A')
    await chair.begins()
    expect(chair.meeting().status).toBe('planned')
    await chair.user.type(reason(), 'Beiden met hun advocaat{Enter}')
    expect(chair.meeting()).toMatchObject({
      status: 'running',
      plan: { togetherGround: 'Beiden met hun advocaat' },
    })
  })

  it('and a half-typed reason comes back after a reload', async () => {
    const chair = await withBoth('A')
    await chair.user.type(reason(), 'Beiden met')
    chair.reloads()
    expect(await screen.findByDisplayValue('Beiden met')).toBeVisible()
  })
})
