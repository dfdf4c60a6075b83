import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { sitsDown } from './chair'

it('a member of the family: each field says of whom, once, and what it is stands there when it is filled in', async () => {
  const chair = await sitsDown(await eenFocusoverleg())
  await chair.goesTo('vooraf.gezin')
  const row = chair.one('[data-person="m"]')
  const names = within(row).getAllByRole('textbox')
  expect(names.map((each) => each.getAttribute('aria-label'))).toEqual([
    'wie dit is: moeder',
    'geboortejaar van moeder',
    'waar woont moeder',
  ])
  for (const each of names) expect(each).not.toHaveAccessibleDescription()
  expect(within(row).getByRole('button', { name: 'verwijder: moeder' })).toBeVisible()
  const [, , lives] = names
  const label = () => lives?.closest('label')
  expect(label()).toHaveTextContent('woont')
  await chair.user.clear(lives!)
  expect(label()).toHaveTextContent(/^$/)
  // Nothing moves under the hand that types.
  await chair.types('oma')
  expect(label()).toHaveTextContent(/^$/)
  await chair.presses('{Enter}{Tab}')
  expect(label()).toHaveTextContent('woont')
})

it('the scale: each number before who gave it, and no list where nobody is', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.goesTo('schaal')
  await overleg.scores('politie', 8)
  await overleg.scores('veiligThuis', 4)
  await overleg.reveals()
  const chair = await sitsDown(overleg)
  const heard = [...chair.one('figure').querySelectorAll('ol > li')].map((place) =>
    [...place.querySelectorAll(':scope > :not([aria-hidden])')].map((each) => each.textContent),
  )
  expect(heard).toEqual([
    ['1'],
    ['2'],
    ['3'],
    ['4', 'Veilig Thuis'],
    ['5'],
    ['6'],
    ['7'],
    ['8', 'Politie'],
    ['9'],
    ['10'],
  ])
})

it('weighing: each idea is a group of its name, and its controls do not repeat it', async () => {
  const overleg = await eenFocusoverleg()
  const idea = 'AWARE-knop voor moeder, met een vaste agent die elke week langsgaat'
  await overleg.says('politie', 'besluit.brainstorm.bieden', idea, { id: 'i1' })
  await overleg.goesTo('besluit.prioriteit')
  await sitsDown(overleg)
  const group = screen.getByRole('group', { name: idea })
  const controls = within(group)
  for (const name of ['Prioriteit voor de cliënt', 'Kan de cliënt dit nu aan?', 'Termijn'])
    expect(controls.getByRole('radiogroup', { name })).toBeVisible()
  expect(controls.getByRole('combobox', { name: 'Niveau' })).toBeVisible()
  expect(controls.getByRole('textbox', { name: 'waarom heeft dit prioriteit?' })).toBeVisible()
  // One walks from button to button with the arrows: these say of what.
  expect(controls.getByRole('button', { name: `kies: ${idea}` })).toBeVisible()
  expect(screen.queryByRole('table')).toBeNull()
})
