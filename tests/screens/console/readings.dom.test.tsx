import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { expect, it, vi } from 'vitest'
import type { Fact } from '#conference'
import { sitDown } from './chair'

vi.mock('../../../src/screens/answers/AnswerFor', () => import('./plainAnswer'))

/** A meeting in which this device and another each changed what was parked. */
async function withTwoReadings() {
  const chair = await sitDown()
  await chair.begins()
  const park = (text: string) =>
    chair.send({ type: 'parkedPut', meeting: 'one', parked: { id: 'p', part: 'A', text } })
  await park('De hond')
  await park('De hond van hier')
  const here = chair.log.kept.at(-1)
  if (here?.type !== 'parkedPut') throw new Error('nothing was parked')
  const parked = { ...here.parked, text: 'De hond van ginds' }
  const there: Fact = { ...here, id: 'x', action: 'y', device: 'z', parked }
  await chair.log.append('case', [there])
  chair.reloads()
  return chair
}

const aloud = () =>
  [document.title, ...screen.getAllByRole('status').map((each) => each.textContent)].join(' ')

it('two readings stand beside each other until one is chosen, by keys alone', async () => {
  const chair = await withTwoReadings()
  expect(screen.getByText('Van 1 ding staan er twee versies')).toBeVisible()
  chair.one('[data-do="readings"]').focus()
  await chair.presses('{Enter}')

  const sheet = within(screen.getByRole('region', { name: 'Twee versies' }))
  const rows = sheet.getAllByRole('listitem').map((row) => row.textContent)
  expect(rows).toEqual([
    expect.stringMatching(/^De hond van hier.*op dit apparaat, do 3 december 2026, \d+\.30 uur/),
    expect.stringMatching(/^De hond van ginds.*op een ander apparaat, do 3 december 2026/),
  ])
  expect(screen.queryByText(/staan er twee versies/)).toBeNull()
  expect(aloud()).not.toContain('De hond van')
  const { violations } = await axe.run(chair.one('[data-sheet]'), {
    rules: { 'color-contrast': { enabled: false } },
  })
  expect(violations).toEqual([])

  expect(sheet.getByRole('button', { name: /^Deze geldt: De hond van hier/ })).toHaveFocus()
  await chair.presses('{Tab}{Enter}')
  expect(chair.meeting().parked).toMatchObject([{ text: 'De hond van ginds' }])
  expect(sheet.getByText('Er is niets meer te kiezen.')).toBeVisible()
  expect(chair.one('[data-readings="0"]')).toHaveFocus()
  expect(aloud()).not.toContain('De hond van')
  await chair.presses('{Escape}')
  expect(screen.queryByText(/twee versies/i)).toBeNull()
})

it('one device alone has nothing to choose', async () => {
  const chair = await sitDown()
  await chair.begins()
  expect(document.querySelector('[data-do="readings"]')).toBeNull()
  expect(chair.question()).toBeVisible()
})
