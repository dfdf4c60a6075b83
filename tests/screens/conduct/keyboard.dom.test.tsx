import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { chairActions } from '../../../src/screens/conduct/actions/chairActions'
import { sitDown } from './chair'

vi.mock('../../../src/screens/conduct/answers/AnswerFor', () => import('./plainAnswer'))

const everyLetter = 'tvbpwrnadke?+-.,'

it('single letters do nothing while typing', async () => {
  const chair = await sitDown()
  await chair.begins()
  const before = chair.log.kept.length
  await chair.user.click(chair.one('[data-capture]'))
  await chair.presses(everyLetter)
  expect(chair.one('[data-capture]')).toHaveValue(everyLetter)
  expect(chair.log.kept.length).toBe(before)
  expect(document.querySelector('[data-at]')).toBeNull()
})

it('nor in a list that is picked from', async () => {
  const chair = await sitDown()
  await chair.begins()
  const before = chair.log.kept.length
  screen.getByLabelText('wie').focus()
  await chair.presses(everyLetter)
  expect(chair.log.kept.length).toBe(before)
  expect(chair.openWall).not.toHaveBeenCalled()
})

it('nor in front of a dialog', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.leavesTheField()
  await chair.presses('?')
  expect(screen.getByRole('dialog', { name: 'Alle toetsen' })).toBeVisible()
  const before = chair.log.kept.length
  await chair.presses('bv{PageDown}')
  expect(chair.log.kept.length).toBe(before)
  await chair.presses('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('but F9 covers the wall while typing too, and uncovers it; what was typed stands', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.user.click(chair.one('[data-capture]'))
  await chair.presses('er is iemand aan de deur{F9}')
  expect(chair.meeting().wall.covered).toBe(true)
  expect(chair.one('[data-capture]')).toHaveFocus()
  expect(chair.one('[data-capture]')).toHaveValue('er is iemand aan de deur')
  await chair.presses('{F9}')
  expect(chair.meeting().wall.covered).toBe(false)
})

it('the help shows every action', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.clicks('keys')
  expect(screen.getAllByRole('definition').length).toBe(chairActions.length + 3)
})

it('a key with a modifier that nobody asked for does nothing', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.leavesTheField()
  await chair.presses('{Control>}b{/Control}{Alt>}b{/Alt}{Shift>}b{/Shift}')
  expect(chair.meeting().wall.covered).toBe(false)
})
