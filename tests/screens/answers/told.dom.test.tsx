import { expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { sitsDown } from './chair'

const invited = ['voorzitter', 'gemeente', 'veiligThuis', 'politie', 'moeder'] as const

async function withOneAgreement() {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.agrees('Regelt de noodknop', { id: 'a' })
  await overleg.goesTo('besluit.wieDoetWat')
  const chair = await sitsDown(overleg)
  chair.one('[data-rove="a"]').focus()
  await chair.presses('e')
  return chair
}

const form = '[data-agreement] [data-form]'
const to = `${form} [data-field="informedTo"] [data-value="v"]`

it('names whom an agreement was told and when, each as it is chosen; a yes alone tells nobody', async () => {
  const chair = await withOneAgreement()
  const told = () => chair.overleg.state.told
  expect(chair.all(to)).toHaveLength(0)
  await chair.clicks(`${form} [data-field="informed"] [data-value="yes"]`)
  expect(told()).toEqual({})
  const on = chair.one(`${form} input[data-field="informedOn"]`)
  expect(on).toHaveValue('2026-12-03')
  await chair.clicks(to)
  expect(told()).toEqual({ a: { v: { yes: true, on: '2026-12-03' } } })
  expect(chair.one(to)).toHaveAttribute('aria-pressed', 'true')
  await chair.user.clear(on)
  await chair.user.type(on, '2026-12-01')
  await chair.presses('{Tab}')
  expect(told()).toEqual({ a: { v: { yes: true, on: '2026-12-01' } } })
  await chair.clicks(to)
  expect(told()).toEqual({})
})

it('takes back whom it was told where the answer becomes no, never that somebody was not', async () => {
  const chair = await withOneAgreement()
  const told = () => chair.overleg.state.told
  await chair.clicks(`${form} [data-field="informed"] [data-value="yes"]`)
  await chair.clicks(to)
  await chair.clicks(`${form} [data-field="informed"] [data-value="no"]`)
  expect(told()).toEqual({})
  await chair.clicks(`${form} [data-field="informedTo"] [data-value="k"]`)
  expect(told()).toEqual({ a: { k: { yes: false, on: '2026-12-03' } } })
  await chair.clicks(`${form} [data-field="informed"] [data-value="yes"]`)
  expect(told()).toEqual({ a: { k: { yes: false, on: '2026-12-03' } } })
  await chair.clicks(to)
  await chair.presses('{Escape}')
  expect(chair.one('[data-agreement]')).toHaveTextContent('verteld aan vader')
})

it('says of a bottom line for whom it is, when it is made and in its place, and whom it was told', async () => {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.goesTo('besluit.bodemeisen')
  const chair = await sitsDown(overleg)
  await chair.types('Niemand slaat')
  await chair.clicks('[data-form="bottomLine"] [data-field="for"] [data-value="k"]')
  await chair.reloads()
  // Half made, it comes back whole.
  expect(chair.one('[data-form="bottomLine"] [data-field="for"] [data-value="k"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await chair.clicks('[data-form="bottomLine"] [data-do="add"]')
  const [made] = overleg.meeting.bottomLines
  expect(made).toMatchObject({ text: 'Niemand slaat', for: ['k'] })
  expect(chair.one('[data-bottom-line]')).toHaveTextContent('voor dochter (11)')
  chair.one('[data-bottom-line]').focus()
  await chair.presses('e')
  await chair.clicks('[data-bottom-line] [data-field="for"] [data-value="v"]')
  expect(overleg.meeting.bottomLines[0]?.for).toEqual(['v', 'k'])
  await chair.clicks('[data-bottom-line] [data-field="shared"] [data-value="yes"]')
  await chair.clicks('[data-bottom-line] [data-field="sharedTo"] [data-value="v"]')
  expect(overleg.state.told[made!.id]).toEqual({ v: { yes: true, on: '2026-12-03' } })
})

it('notes whom something that was said was told, from its row, and goes back to that row', async () => {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.says('politie', 'beeld.zorgen', 'drie meldingen', { id: 'z' })
  await overleg.says('politie', 'beeld.zorgen', 'mijn gevoel', { id: 'x', audience: 'chair' })
  await overleg.goesTo('beeld.zorgen')
  const chair = await sitsDown(overleg)
  expect(chair.all('[data-entry="x"] [data-do="told"]')).toHaveLength(0)
  await chair.clicks('[data-entry="z"] [data-do="told"]')
  // Nobody is chosen yet: there is nobody to note.
  await chair.clicks('[data-entry="z"] [data-do="tell"]')
  expect(chair.one('[data-entry="z"]')).toHaveTextContent('Kies eerst aan wie.')
  await chair.clicks('[data-entry="z"] [data-field="told-to"] [data-value="v"]')
  await chair.clicks('[data-entry="z"] [data-do="tell"]')
  expect(overleg.state.told).toEqual({ z: { v: { yes: true, on: '2026-12-03' } } })
  expect(chair.one('[data-entry="z"]')).toHaveTextContent('verteld aan vader')
  await chair.clicks('[data-entry="z"] [data-field="told-to"] [data-value="v"]')
  await chair.clicks('[data-entry="z"] [data-do="untell"]')
  expect(overleg.state.told).toEqual({})
  await chair.presses('{Escape}')
  expect(chair.all('[data-entry="z"] [data-field="told-to"]')).toHaveLength(0)
  expect(chair.focused()).toBe(chair.one('[data-entry="z"]'))
})
