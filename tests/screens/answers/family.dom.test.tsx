import { expect, it } from 'vitest'
import { generations } from '../../../src/screens/conduct/answers/family/generations'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { sitsDown } from './chair'

const sentence = (chair: Awaited<ReturnType<typeof sitsDown>>) =>
  chair.overleg.state.persons.map(({ label, born, lives }) => [label, born, lives])

it('adds somebody to an empty family by keys alone', async () => {
  const chair = await sitsDown(await eenFocusoverleg({ withoutFamily: true }))
  await chair.goesTo('vooraf.gezin')
  await chair.types('moeder')
  await chair.presses('{Tab}1988{Tab}thuis{Enter}')
  await chair.types('zoon (4)')
  await chair.presses('{Enter}')
  expect(sentence(chair)).toEqual([
    ['moeder', 1988, 'thuis'],
    ['zoon (4)', undefined, undefined],
  ])
})

it('changes a person in its place, and asks twice before taking somebody away', async () => {
  const chair = await sitsDown(await eenFocusoverleg())
  await chair.goesTo('vooraf.gezin')
  await chair.sets('[data-person="v"] [data-field="lives"] input', 'in de buurt')
  await chair.presses('{Enter}')
  expect(chair.overleg.state.persons[1]).toMatchObject({ lives: 'in de buurt' })
  await chair.clicks('[data-person="v"] [data-do="remove"]')
  expect(chair.overleg.state.persons).toHaveLength(3)
  await chair.clicks('[data-person="v"] [data-do="confirm"]')
  expect(chair.overleg.state.persons.map((each) => each.id)).toEqual(['m', 'k'])
})

it('notes and removes how they belong together', async () => {
  const chair = await sitsDown(await eenFocusoverleg())
  await chair.goesTo('vooraf.gezin')
  await chair.picks('[data-form="relation"] [data-field="from"]', 'm')
  await chair.picks('[data-form="relation"] [data-field="kind"]', 'other')
  await chair.picks('[data-form="relation"] [data-field="to"]', 'v')
  await chair.clicks('[data-form="relation"] [data-do="add"]')
  expect(chair.overleg.state.relations).toContainEqual({ kind: 'other', from: 'm', to: 'v' })
  await chair.clicks('[data-relation="other:m:v"] [data-do="remove"]')
  expect(chair.overleg.state.relations).toHaveLength(3)
})

it('stands children under their parents, and is not lost in a circle', () => {
  const person = (id: string) => ({ id, label: id })
  const rows = generations(['k', 'm', 'v', 'oma'].map(person), [
    { kind: 'parent', from: 'm', to: 'k' },
    { kind: 'parent', from: 'oma', to: 'm' },
    { kind: 'exPartners', from: 'm', to: 'v' },
  ])
  expect(rows.map((row) => row.map((each) => each.id))).toEqual([['oma'], ['m', 'v'], ['k']])
  const circle = generations(['a', 'b'].map(person), [
    { kind: 'parent', from: 'a', to: 'b' },
    { kind: 'parent', from: 'b', to: 'a' },
  ])
  expect(circle.flat()).toHaveLength(2)
})

it('takes a value for each person with one figure, and a note', async () => {
  const chair = await sitsDown(await eenFocusoverleg())
  await chair.goesTo('vooraf.medewerking')
  await chair.presses('{ArrowDown}1')
  await chair.presses('2')
  await chair.fills('[data-quick="v"] textarea', 'wil eerst zijn kinderen zien')
  await chair.presses('{Enter}')
  expect(chair.overleg.meeting.entries).toMatchObject([
    { person: 'm', value: 'yes' },
    { person: 'v', value: 'partly', text: 'wil eerst zijn kinderen zien' },
  ])
  // Newest first: of whom a value is comes before it where there are no words, else below them; never twice.
  const rows = [...document.querySelectorAll('[data-entry]')].map(({ textContent }) => textContent)
  expect(rows).toEqual([
    expect.stringMatching(/^deels · wil eerst zijn kinderen zien ?vader/),
    expect.stringMatching(/^moeder: ja(?!.*moeder)/),
  ])
})
