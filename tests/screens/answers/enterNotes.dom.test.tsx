import { expect, it } from 'vitest'
import type { QuestionId } from '#guide'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import type { Chair } from './chair'
import { sitsDown } from './chair'

async function atQuestion(question: QuestionId) {
  const chair = await sitsDown(await eenFocusoverleg())
  await chair.goesTo(question)
  return chair
}

/** The controls of a form that Tab reaches, in its order. */
const stops = (chair: Chair, form: string) =>
  chair.all(
    ['textarea', 'input', 'select', 'button'].map((each) => `[data-form="${form}"] ${each}`).join(),
  )

it.each([
  { question: 'beeld.zorgen', form: 'entry', row: '[data-entry]' },
  { question: 'besluit.bodemeisen', form: 'bottomLine', row: '[data-bottom-line]' },
  { question: 'besluit.wieDoetWat', form: 'agreement', row: '[data-agreement]' },
] as const)('Enter on the last field of $form notes it, as in the text', async (each) => {
  const chair = await atQuestion(each.question)
  await chair.types('Buurvrouw haalt de kinderen op')
  const last = stops(chair, each.form)
    .filter(({ tabIndex, tagName }) => tabIndex === 0 && tagName !== 'BUTTON')
    .at(-1)
  last?.focus()
  await chair.presses('{Enter}')
  expect(chair.all(each.row)).toHaveLength(1)
  expect(chair.all('[data-lack], [role=alert]:not([hidden])')).toEqual([])
})

it('Enter on who notes an agreement, with who was chosen', async () => {
  const chair = await atQuestion('besluit.wieDoetWat')
  await chair.types('Belt met school')
  await chair.picks('[data-form="agreement"] [data-field="who"]', 'participant:politie')
  chair.one('[data-form="agreement"] [data-field="who"] select').focus()
  await chair.presses('{Enter}')
  expect(chair.overleg.meeting.agreements).toMatchObject([
    { what: 'Belt met school', who: { kind: 'participant', id: 'politie' } },
  ])
})

it('Enter on a list saves what was changed, and shuts an agreement that saves itself', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.says('politie', 'beeld.zorgen', 'drie meldingen', { id: 'z' })
  await overleg.goesTo('beeld.zorgen')
  const chair = await sitsDown(overleg)
  await chair.clicks('[data-entry="z"] [data-do="edit"]')
  await chair.picks('[data-form="edit"] [data-field="audience"]', 'professionals')
  chair.one('[data-form="edit"] [data-field="audience"] select').focus()
  await chair.presses('{Enter}')
  expect(overleg.meeting.entries).toMatchObject([{ id: 'z', audience: 'professionals' }])
  expect(chair.all('[data-form="edit"]')).toEqual([])

  await chair.goesTo('besluit.wieDoetWat')
  await chair.fills('[data-form="agreement"] [data-field="what"]', 'Belt met school')
  await chair.presses('{Enter}')
  await chair.clicks('[data-agreement] [data-do="edit"]')
  await chair.picks('[data-agreement] [data-field="withWhomAdd"]', 'participant:politie')
  chair.one('[data-agreement] [data-field="withWhomAdd"] select').focus()
  await chair.presses('{Enter}')
  chair.one('[data-agreement] [data-field="kind"] select').focus()
  expect(chair.all('[data-with]')).toHaveLength(1)
  await chair.presses('{Enter}')
  expect(chair.all('[data-agreement] [data-form]')).toEqual([])
  expect(overleg.meeting.agreements[0]).toMatchObject({
    withWhom: [{ kind: 'participant', id: 'politie' }],
  })
})
