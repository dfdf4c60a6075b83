import { expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { AT_FIRST } from '../../../src/screens/list/MoreRows'
import { sitsDown } from './chair'

async function withMoreThanFit() {
  const overleg = await eenFocusoverleg()
  await overleg.goesTo('beeld.zorgen')
  for (let at = 1; at <= AT_FIRST + 2; at += 1)
    await overleg.says('politie', 'beeld.zorgen', `zorg ${at}`, { id: `zorg-${at}` })
  return sitsDown(overleg)
}

it('shows the newest of a long list, tells how many there are, and goes on reading where it stopped', async () => {
  const chair = await withMoreThanFit()
  expect(chair.all('[data-entry]')).toHaveLength(AT_FIRST)
  expect(chair.one(`[data-entry="zorg-${AT_FIRST + 2}"]`)).toBeVisible()
  expect(chair.all('[data-entry="zorg-2"]')).toHaveLength(0)
  expect(chair.one('[data-do="more"]')).toHaveTextContent(String(AT_FIRST + 2))
  await chair.clicks('[data-do="more"]')
  expect(chair.all('[data-entry]')).toHaveLength(AT_FIRST + 2)
  expect(chair.focused()).toBe(chair.one('[data-entry="zorg-2"]'))
  expect(chair.all('[data-do="more"]')).toHaveLength(0)
})

it('keeps the list short while more is said, and leaves nothing out that was removed from it', async () => {
  const chair = await withMoreThanFit()
  await chair.types('de nieuwste')
  await chair.presses('{Enter}')
  expect(chair.all('[data-entry]')).toHaveLength(AT_FIRST)
  expect(chair.all('[data-entry]')[0]).toHaveTextContent('de nieuwste')
  for (let at = 0; at < 3; at += 1) {
    await chair.overleg.undoes()
    await chair.settle()
  }
  expect(chair.all('[data-entry]')).toHaveLength(AT_FIRST)
  expect(chair.all('[data-do="more"]')).toHaveLength(0)
})

it('shows all where a row further down stands open, as after a reload', async () => {
  const chair = await withMoreThanFit()
  await chair.clicks('[data-do="more"]')
  await chair.clicks('[data-entry="zorg-1"] [data-do="edit"]')
  await chair.types(' en meer')
  await chair.reloads()
  expect(chair.one('[data-edit="zorg-1"]')).toHaveValue('zorg 1 en meer')
  await chair.presses('{Enter}')
  expect(chair.focused()).toBe(chair.one('[data-entry="zorg-1"]'))
})
