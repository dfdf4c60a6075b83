import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { plan, sitDown } from './chair'

vi.mock('../../../src/screens/answers/AnswerFor', () => import('./plainAnswer'))

it('shows what is left beside what deciding asks', async () => {
  const chair = await sitDown()
  await chair.begins()
  expect(screen.getByRole('meter')).toHaveAttribute(
    'aria-valuetext',
    'nog 90 min; 30 nodig voor besluitvorming',
  )
  chair.waits(31)
  expect(screen.getByText('nog 59 min; 30 nodig voor besluitvorming')).toBeVisible()
  expect(chair.one('[data-step="vooraf"]')).toHaveTextContent('31 van 6')
})

it('says once that the reserve is touched, and moves nothing', async () => {
  const chair = await sitDown()
  await chair.begins()
  chair.waits(61)
  expect(await screen.findByText(/Besluitvorming heeft nog 30 minuten nodig/)).toBeVisible()
  expect(chair.at()).toBe('vooraf.fase')
  await chair.user.click(chair.one('[data-do="dismiss"]'))
  chair.waits(1)
  chair.reloads()
  await chair.settles()
  chair.waits(1)
  expect(screen.queryByText(/Besluitvorming heeft nog 30 minuten nodig/)).toBeNull()
})

it('says it again to a chair who did not see it', async () => {
  const chair = await sitDown()
  await chair.begins()
  chair.waits(61)
  chair.reloads()
  expect(await screen.findByText(/Besluitvorming heeft nog 30 minuten nodig/)).toBeVisible()
})

it('stands still in a pause', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.leavesTheField()
  await chair.presses('k')
  expect(screen.getAllByText(/de klok staat stil/i).length).toBeGreaterThan(0)
  chair.waits(20)
  await chair.presses('k')
  expect(chair.one('[data-step="vooraf"]')).toHaveTextContent('0 van 6')
  expect(screen.getByText('nog 70 min; 30 nodig voor besluitvorming')).toBeVisible()
})

it('tells what is left in a pause too', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.leavesTheField()
  await chair.presses('k')
  chair.waits(59)
  expect(screen.getByText('nog 31 min; 30 nodig voor besluitvorming')).toBeVisible()
  expect(screen.getByText(/De klok staat stil/)).toBeVisible()
})

it('counts over the end in words, and still tells what deciding asks', async () => {
  const chair = await sitDown()
  await chair.begins()
  chair.waits(93)
  expect(screen.getByText('3 min uitgelopen; 30 nodig voor besluitvorming')).toBeVisible()
  await chair.goesTo('besluitvorming')
  chair.waits(30)
  expect(screen.getByText('33 min uitgelopen')).toBeVisible()
})

it('does not say again that the reserve is touched on the way back from deciding', async () => {
  const chair = await sitDown()
  await chair.begins()
  chair.waits(61)
  expect(await screen.findByText(/Besluitvorming heeft nog 30 minuten nodig/)).toBeVisible()
  await chair.goesTo('besluitvorming')
  await chair.settles()
  await chair.goesTo('beeldvorming')
  expect(screen.queryByText(/Besluitvorming heeft nog/)).toBeNull()
  chair.reloads()
  await chair.settles()
  chair.waits(1)
  expect(screen.queryByText(/Besluitvorming heeft nog/)).toBeNull()
})

it('says it where the reserve is touched while deciding, once the chair leaves that', async () => {
  const chair = await sitDown()
  await chair.begins()
  chair.waits(58)
  await chair.goesTo('besluitvorming')
  await chair.leavesTheField()
  await chair.presses('k')
  chair.waits(10)
  expect(screen.queryByText(/Besluitvorming heeft nog/)).toBeNull()
  await chair.goesTo('beeldvorming')
  expect(await screen.findByText(/Besluitvorming heeft nog 30 minuten nodig/)).toBeVisible()
})

describe('the minutes of a part', () => {
  const [a, b] = plan.parts
  const shared = { parts: [{ ...a!, minutes: 30 }, b!] }

  it('say how much of it is left, and go on after a reload', async () => {
    const chair = await sitDown(shared)
    await chair.begins()
    chair.waits(18)
    expect(chair.one('[data-part-left="A"]')).toHaveTextContent('deel A: nog 12 min van 30')
    await chair.leavesTheField()
    await chair.presses('{Alt>}l{/Alt}')
    await chair.user.click(chair.one('[data-do="confirm"]'))
    chair.waits(4)
    chair.reloads()
    expect(chair.one('[data-part-left="B"]')).toHaveTextContent('deel B: nog 56 min van 60')
  })

  it('say quietly that they are over', async () => {
    const chair = await sitDown(shared)
    await chair.begins()
    chair.waits(33)
    expect(chair.one('[data-part-left="A"]')).toHaveTextContent('deel A: 3 min langer dan de 30')
  })

  it('are not spoken of in a meeting of one part', async () => {
    const chair = await sitDown({ parts: [a!] })
    await chair.begins()
    expect(document.querySelector('[data-part-left]')).toBeNull()
  })
})

it('shows the minutes of the question on the table, as the chair planned them', async () => {
  const chair = await sitDown({ questionMinutes: { 'directeVeiligheid.vooraf.gezin': 3 } })
  await chair.begins()
  await chair.leavesTheField()
  await chair.presses('{PageDown}')
  chair.waits(5)
  expect(chair.one('[data-question="vooraf.gezin"]')).toHaveTextContent('5 van 3')
  expect(document.querySelectorAll('[data-question-time]').length).toBe(1)
})
