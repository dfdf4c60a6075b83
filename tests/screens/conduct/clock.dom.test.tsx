import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { sitDown } from './chair'

vi.mock('../../../src/screens/conduct/answers/AnswerFor', () => import('./plainAnswer'))

it('shows what is left beside what deciding asks', async () => {
  const chair = await sitDown()
  await chair.begins()
  expect(screen.getByRole('meter')).toHaveAttribute(
    'aria-valuetext',
    'nog 90 min, besluiten vraagt 30',
  )
  chair.waits(31)
  expect(screen.getByText('nog 59 min, besluiten vraagt 30')).toBeVisible()
  expect(chair.one('[data-step="vooraf"]')).toHaveTextContent('31 van 6')
})

it('says once that the reserve is touched, and moves nothing', async () => {
  const chair = await sitDown()
  await chair.begins()
  chair.waits(61)
  expect(await screen.findByText(/Besluiten vraagt nog 30 minuten/)).toBeVisible()
  expect(chair.at()).toBe('vooraf.fase')
  await chair.user.click(chair.one('[data-do="dismiss"]'))
  chair.waits(1)
  chair.reloads()
  await chair.settles()
  chair.waits(1)
  expect(screen.queryByText(/Besluiten vraagt nog 30 minuten/)).toBeNull()
})

it('says it again to a chair who did not see it', async () => {
  const chair = await sitDown()
  await chair.begins()
  chair.waits(61)
  chair.reloads()
  expect(await screen.findByText(/Besluiten vraagt nog 30 minuten/)).toBeVisible()
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
  expect(screen.getByText('nog 70 min, besluiten vraagt 30')).toBeVisible()
})

it('counts over the end in words', async () => {
  const chair = await sitDown()
  await chair.begins()
  chair.waits(93)
  expect(screen.getByText('3 min over tijd')).toBeVisible()
})
