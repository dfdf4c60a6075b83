import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { sitDown } from './chair'

vi.mock('../../../src/screens/answers/AnswerFor', () => import('./plainAnswer'))

it('says saved only when it is', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.leavesTheField()
  expect(chair.one('[data-saving]')).toHaveAttribute('data-saving', 'saved')
  chair.log.trouble = 'quota-full'
  await chair.presses('{F9}')
  expect(chair.one('[data-saving]')).toHaveAttribute('data-saving', 'trouble')
  expect(screen.getByRole('alert')).toHaveTextContent(/De schijf is vol/)
  chair.log.trouble = null
  await chair.clicks('retry')
  expect(chair.one('[data-saving]')).toHaveAttribute('data-saving', 'saved')
  expect(chair.log.kept.at(-1)).toMatchObject({ type: 'wallCovered' })
})

it('a second window says that it only reads, and can take over', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.leavesTheField()
  chair.log.trouble = 'not-the-writer'
  await chair.presses('{F9}')
  expect(screen.getByRole('alert')).toHaveTextContent('Dit venster leest alleen')
  await chair.clicks('takeOver')
  expect(chair.onTakeOver).toHaveBeenCalledOnce()
})
