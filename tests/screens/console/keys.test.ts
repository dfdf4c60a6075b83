import { expect, it } from 'vitest'
import { chairActions } from '../../../src/screens/console/actions/chairActions'
import { keyConflicts } from '../../../src/screens/console/keyboard/keyConflicts'

it('no two actions want the same key', () => {
  expect(keyConflicts(chairActions)).toEqual([])
})

it('two actions on one key are found', () => {
  const [first, second] = chairActions
  const planted = [...chairActions, { id: second!.id, keys: first!.keys }]
  expect(keyConflicts(planted)).toEqual([
    ['pagedown', ['next', 'back']],
    ['alt+pagedown', ['next', 'back']],
  ])
})

it('every action is known by its own id', () => {
  const ids = chairActions.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
