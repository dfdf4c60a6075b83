import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { chairActions } from '../../../src/screens/console/actions/chairActions'
import { sitDown } from './chair'

vi.mock('../../../src/screens/answers/AnswerFor', () => import('./plainAnswer'))

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
  chair.waits(1)
  await chair.presses('{F9}')
  expect(chair.meeting().wall.covered).toBe(false)
})

it('the help shows every action', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.clicks('keys')
  // Beside those of the actions: four on a row, four while typing.
  expect(screen.getAllByRole('definition').length).toBe(chairActions.length + 8)
})

it('a key with a modifier that nobody asked for does nothing', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.leavesTheField()
  await chair.presses('{Control>}p{/Control}{Shift>}p{/Shift}{Alt>}b{/Alt}')
  expect(chair.one('[data-answer]')).toBeVisible()
  expect(document.querySelector('[data-field="park"]')).toBeNull()
})

it('no bare sign acts on what the room sees, on part or page', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.leavesTheField()
  const before = chair.log.kept.length
  await chair.presses('tvbwrdeluof+=-.,TVBWRDELUO')
  expect(chair.log.kept.length).toBe(before)
  expect(chair.openWall).not.toHaveBeenCalled()
  expect(chair.onRoundOff).not.toHaveBeenCalled()
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('with Alt a letter works in the middle of a sentence, and types nothing', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.user.click(chair.one('[data-capture]'))
  await chair.presses('half{Alt>}r{/Alt}')
  expect(chair.meeting().round).not.toBeNull()
  await chair.presses('{Escape}{Alt>}p{/Alt}')
  expect(chair.one('[data-field="park"]')).toHaveFocus()
  await chair.presses('{Escape}')
  expect(chair.one('[data-capture]')).toHaveValue('half')
  expect(chair.one('[data-capture]')).toHaveFocus()
  await chair.presses('{Alt>}u{/Alt}')
  expect(chair.onRoundOff).toHaveBeenCalledOnce()
})

it('letters that are switched off do nothing, and stand on no key and in no help', async () => {
  const chair = await sitDown({}, undefined, false)
  await chair.begins()
  await chair.leavesTheField()
  const before = chair.log.kept.length
  await chair.presses('pnak?')
  expect(chair.log.kept.length).toBe(before)
  expect(document.querySelector('[data-field="park"], [data-field="present"]')).toBeNull()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(chair.action('park')).toHaveTextContent('Alt+P')
  expect(chair.action('park')).toHaveAttribute('aria-keyshortcuts', 'Alt+P')
  await chair.clicks('keys')
  const caps = [...screen.getByRole('dialog').querySelectorAll('kbd')].map((cap) => cap.textContent)
  // Those of a row that are signs, not letters, stay.
  expect(caps.filter((cap) => cap?.length === 1)).toEqual(['↑', '↓'])
  expect(caps).toContain('F9')
  expect(screen.queryByText(/Losse letters werken niet/)).toBeNull()
  await chair.presses('{Escape}{Alt>}a{/Alt}')
  expect(chair.one('[data-field="present"]')).toBeVisible()
  await chair.presses('{Escape}{PageDown}')
  expect(chair.at()).toBe('vooraf.gezin')
})

it('F9 stands on the button that covers, Alt+R on the round', async () => {
  const chair = await sitDown()
  await chair.begins()
  expect(chair.action('cover')).toHaveTextContent('BedekF9')
  expect(chair.action('round')).toHaveTextContent('Alt+R')
})

it('covered twice within half a second it stays covered, by whatever hand', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.presses('{F9}{F9}')
  expect(chair.meeting().wall.covered).toBe(true)
  await chair.clicks('cover')
  expect(chair.meeting().wall.covered).toBe(true)
  chair.waits(1)
  await chair.clicks('cover')
  expect(chair.meeting().wall.covered).toBe(false)
  // To cover is never too soon.
  await chair.presses('{F9}')
  expect(chair.meeting().wall.covered).toBe(true)
})
