import { FIELDS, namesWhere, type Agreement, type Field } from '#conference'
import { textsFor } from '#i18n'
import { expect, it } from 'vitest'
import { composeAgreements } from '../../../src/documents/compose/composeAgreements'
import { listOf } from '../../../src/documents/data/listOf'
import { outcomeOf } from '../../../src/documents/data/jzv/outcomeOf'
import { paperText } from '../../../src/documents/paperText'
import { project } from '../../../src/projector/project/project'
import { leidraad } from '#guide'
import { filled } from '../../conference/field/filled'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

/** A meeting with one agreement of which every field is filled in, each with words of its own. */
async function withAllFields() {
  const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie'] })
  const agreement = filled<Partial<Agreement>>('agreement', { id: 'a', for: ['m'], withWhom: [] })
  await overleg.agrees('Regelt de noodknop', agreement)
  await overleg.goesTo('besluit.wieDoetWat')
  const texts = await textsFor('nl')
  const said = (name: string) => {
    const row: Field | undefined = new Map(Object.entries(FIELDS.agreement)).get(name)
    return row?.kind === 'flag'
      ? texts.field(`agreement.${name}`, 'said')
      : texts.field(`agreement.${name}`, 'said', `woorden bij ${name}`)
  }
  return { overleg, texts, said }
}

it('a field of which the row says so stands on paper, in the list, in the JSON and on the wall', async () => {
  const { overleg, texts, said } = await withAllFields()
  const { state, meeting } = overleg
  const paper = paperText(composeAgreements(state, meeting, texts)).toLowerCase()
  const onPaper = namesWhere(FIELDS.agreement, { paper: 'everyone' })
  expect(onPaper).toContain('support')
  for (const name of onPaper) expect(paper).toContain(said(name).toLowerCase())

  const [head = '', row = ''] = listOf(state, meeting, texts).split('\r\n')
  const columns = head.split(';')
  const cells = row.split(';')
  for (const name of namesWhere(FIELDS.agreement, { list: true })) {
    const at = columns.indexOf(`"${texts.field(`agreement.${name}`, 'name')}"`)
    expect(cells[at]).toBe(
      FIELDS.agreement[name].kind === 'flag' ? '"ja"' : `"woorden bij ${name}"`,
    )
  }

  const [action] = outcomeOf(state, meeting, texts).betreft.heeftActie
  expect(action?.uitbreiding).toMatchObject({
    gereedAls: 'woorden bij readyWhen',
    overbrugging: 'woorden bij bridging',
    ondersteuningNodig: true,
  })

  const hung = JSON.stringify(project(leidraad, state, meeting.id, 'nl'))
  const onWall = namesWhere(FIELDS.agreement, { wall: true })
  expect(onWall).toEqual(['support'])
  for (const name of onWall) expect(hung).toContain(`"field":"${name}"`)
})

it('a field of which the row says nothing is not there', async () => {
  const { overleg } = await withAllFields()
  const hung = JSON.stringify(project(leidraad, overleg.state, overleg.id, 'nl'))
  expect(hung).toContain('woorden bij why')
  for (const [name, { wall }] of Object.entries<Field>(FIELDS.agreement))
    if (wall === undefined) expect(hung).not.toContain(`woorden bij ${name}`)
})
