import { expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { sitsDown } from './chair'

async function withThreeWorries() {
  const overleg = await eenFocusoverleg()
  await overleg.goesTo('beeld.zorgen')
  for (const text of ['oudste', 'middelste', 'nieuwste'])
    await overleg.says('politie', 'beeld.zorgen', text, { id: text })
  return sitsDown(overleg)
}

it('walks from the field to the newest with arrow down, on with the arrows, and back with arrow up', async () => {
  const chair = await withThreeWorries()
  await chair.presses('{ArrowDown}')
  expect(chair.focused()).toBe(chair.one('[data-entry="nieuwste"]'))
  await chair.presses('{ArrowDown}')
  expect(chair.focused()).toBe(chair.one('[data-entry="middelste"]'))
  await chair.presses('{End}')
  expect(chair.focused()).toBe(chair.one('[data-entry="oudste"]'))
  await chair.presses('{Home}{ArrowUp}')
  expect(chair.focused()).toBe(chair.one('[data-capture]'))
})

it('is one stop of the Tab key', async () => {
  const chair = await withThreeWorries()
  expect(chair.all('[data-rove][tabindex="0"]')).toHaveLength(1)
  expect(chair.all('[data-do="edit"]').map((each) => each.tabIndex)).toEqual([0, -1, -1])
})

it('changes an entry in its place with E, and saves with Enter', async () => {
  const chair = await withThreeWorries()
  await chair.presses('{ArrowDown}e')
  await chair.user.clear(chair.one('[data-edit="nieuwste"]'))
  await chair.types('nieuwste, met bron')
  await chair.picks('[data-entry="nieuwste"] [data-field="audience"]', 'professionals')
  chair.one('[data-edit="nieuwste"]').focus()
  await chair.presses('{Enter}')
  expect(chair.overleg.meeting.entries[2]).toMatchObject({
    id: 'nieuwste',
    by: 'politie',
    text: 'nieuwste, met bron',
    audience: 'professionals',
  })
  expect(chair.focused()).toBe(chair.one('[data-entry="nieuwste"]'))
})

it('leaves it as it was with Escape', async () => {
  const chair = await withThreeWorries()
  await chair.presses('{ArrowDown}{Enter}')
  await chair.types(' en meer')
  await chair.presses('{Escape}')
  expect(chair.overleg.said('beeld.zorgen')).toContain('nieuwste')
  expect(chair.all('[data-edit]')).toHaveLength(0)
})

it('gives back what was being changed when the window is loaded anew', async () => {
  const chair = await withThreeWorries()
  await chair.presses('{ArrowDown}e')
  await chair.types(' en meer')
  await chair.reloads()
  expect(chair.one('[data-edit="nieuwste"]')).toHaveValue('nieuwste en meer')
  await chair.presses('{Enter}')
  expect(chair.overleg.said('beeld.zorgen')).toContain('nieuwste en meer')
  expect(chair.drafts.kept.size).toBe(0)
})

it('removes with Delete and goes on to the next; undo brings it back', async () => {
  const chair = await withThreeWorries()
  await chair.presses('{ArrowDown}{Delete}')
  expect(chair.overleg.said('beeld.zorgen')).toEqual(['oudste', 'middelste'])
  expect(chair.focused()).toBe(chair.one('[data-entry="middelste"]'))
  expect(chair.heard()).toContain('Verwijderd')
  await chair.overleg.undoes()
  await chair.settle()
  expect(chair.one('[data-entry="nieuwste"]')).toBeVisible()
})

it('can be changed and removed by mouse too', async () => {
  const chair = await withThreeWorries()
  await chair.clicks('[data-entry="oudste"] [data-do="edit"]')
  await chair.clicks('[data-entry="oudste"] [data-do="cancel"]')
  await chair.clicks('[data-entry="oudste"] [data-do="remove"]')
  expect(chair.overleg.said('beeld.zorgen')).toEqual(['middelste', 'nieuwste'])
})

it('shows what was said in part A apart in part B, until the chair releases it', async () => {
  const overleg = await eenFocusoverleg({ split: true })
  await overleg.goesTo('beeld.zorgen')
  await overleg.says('om', 'beeld.zorgen', 'alleen voor A', { id: 'a' })
  await overleg.entersPart('B')
  await overleg.checksTheRoom()
  const chair = await sitsDown(overleg)
  const apart = chair.one('details')
  expect(apart).not.toHaveAttribute('open')
  expect(apart).toContainElement(chair.one('[data-entry="a"]'))
  await chair.user.click(apart.querySelector('summary')!)
  await chair.clicks('[data-entry="a"] [data-do="release"]')
  expect(overleg.meeting.released).toEqual({})
  await chair.presses('{Enter}')
  expect(overleg.meeting.released).toEqual({ a: ['B'] })
  expect(chair.all('details')).toHaveLength(0)
})
