import { describe, expect, it } from 'vitest'
import { familyVisibilityFor } from '#conference'
import { generations } from '../../../src/screens/answers/family/generations'
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

const hangs = ({ overleg: { state, meeting } }: Awaited<ReturnType<typeof sitsDown>>) => {
  const { mayDraw, mayDrawRelation } = familyVisibilityFor(state, meeting)
  return {
    persons: state.persons.filter(({ id }) => mayDraw(id)).map(({ id }) => id),
    relations: state.relations.filter(mayDrawRelation).length,
  }
}

describe('the drawing, with family in the room', () => {
  it('hangs once the chair looked at it, with one press, and is not asked about again', async () => {
    const invited = ['voorzitter', 'politie', 'moeder'] as const
    const chair = await sitsDown(await eenFocusoverleg({ invited }))
    await chair.goesTo('vooraf.gezin')
    expect(hangs(chair)).toEqual({ persons: ['m'], relations: 0 })
    await chair.clicks('[data-do="look"]')
    expect(hangs(chair)).toEqual({ persons: ['m', 'v', 'k'], relations: 3 })
    expect(chair.all('[data-look]')).toHaveLength(0)
  })

  it('hangs without whom the chair leaves out, and shows so before', async () => {
    const invited = ['voorzitter', 'politie', 'moeder'] as const
    const chair = await sitsDown(await eenFocusoverleg({ invited }))
    await chair.goesTo('vooraf.gezin')
    await chair.clicks('[data-look] [data-value="v"]')
    expect(chair.one('figure').textContent).not.toContain('vader')
    await chair.clicks('[data-do="look"]')
    expect(hangs(chair)).toEqual({ persons: ['m', 'k'], relations: 1 })
  })

  it('leaves out who was put down in a part without them, until the chair ticks them', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    await overleg.does({ type: 'personPut', person: { id: 'n', label: 'nieuwe partner' } })
    const relation = { kind: 'partners', from: 'n', to: 'm' } as const
    await overleg.does({ type: 'relationPut', relation })
    await overleg.does({
      type: 'relationPut',
      relation: { kind: 'other', from: 'v', to: 'k' },
    })
    await overleg.entersPart('B')
    await overleg.checksTheRoom()
    const chair = await sitsDown(overleg)
    await chair.goesTo('vooraf.gezin')
    await chair.clicks('[data-do="look"]')
    expect(hangs(chair)).toEqual({ persons: ['m', 'v', 'k'], relations: 3 })
    // How two belong together may be a secret of its own.
    expect(chair.text('[data-look] label')).toEqual([
      'nieuwe partner',
      'vader hoort bij dochter (11)',
    ])
    await chair.clicks('[data-look] [data-value="n"]')
    expect(chair.text('[data-look] label')).toContain('nieuwe partner en moeder zijn partners')
    await chair.clicks('[data-do="look"]')
    expect(hangs(chair)).toEqual({ persons: ['m', 'v', 'k', 'n'], relations: 3 })
  })

  it('is nobody’s question among professionals', async () => {
    const chair = await sitsDown(await eenFocusoverleg())
    await chair.goesTo('vooraf.gezin')
    expect(chair.all('[data-look]')).toHaveLength(0)
    expect(hangs(chair)).toEqual({ persons: ['m', 'v', 'k'], relations: 3 })
  })
})
