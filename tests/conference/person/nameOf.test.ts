import { expect, it } from 'vitest'
import { nameOf, personLabel } from '#conference'
import { eenGeplandOverleg } from '../../driver/eenFocusoverleg'
import { people } from '../../driver/people'
import { planOf } from '../../driver/planOf'

it('calls somebody by organisation, the family by their label, and nobody by a number', async () => {
  const overleg = await eenGeplandOverleg({ split: true })
  const call = (id: string) => nameOf(overleg.state, overleg.meeting, { kind: 'participant', id })
  expect(call('politie')).toBe('Politie')
  expect(call('moeder')).toBe('moeder')
  expect(call('tante')).toBe('tante')
  expect(call('niemand')).toBe('')
  const { state, meeting } = overleg
  expect(nameOf(state, meeting, { kind: 'person', id: 'k' })).toBe('dochter (11)')
  expect(nameOf(state, meeting, { kind: 'other', name: 'buurvrouw' })).toBe('buurvrouw')
  expect(personLabel(state, 'x')).toBe('')
})

it('tells two of one organisation apart by their role', async () => {
  const overleg = await eenGeplandOverleg()
  const wijkagent = { ...people.politie, role: 'wijkagent' }
  const rechercheur = { ...people.politie, id: 'rechercheur', role: 'rechercheur' }
  const plan = {
    ...planOf(),
    participants: [wijkagent, rechercheur],
    parts: [{ id: 'A', present: [] }],
  }
  await overleg.in({ type: 'meetingPlanned', plan })
  const { state, meeting } = overleg
  expect(nameOf(state, meeting, { kind: 'participant', id: 'politie' })).toBe('Politie (wijkagent)')
  expect(nameOf(state, meeting, { kind: 'participant', id: 'rechercheur' })).toBe(
    'Politie (rechercheur)',
  )
})
