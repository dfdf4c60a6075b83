import { act, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { sitsDown } from './chair'

const GATE = 'directeVeiligheid.oordeel.poort'

async function atTheGate() {
  const chair = await sitsDown(
    await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'moeder'] }),
  )
  await chair.goesTo('oordeel.poort')
  return { ...chair, gate: () => chair.overleg.meeting.gates[GATE] }
}

it('takes the ground and who differs along with the answer', async () => {
  const chair = await atTheGate()
  await chair.types('De cijfers lopen van 6 tot 9')
  await chair.picks('[data-field="differs"]', 'person:m')
  await chair.fills('[data-differs="person:m"] textarea', 'het is rustiger')
  await chair.clicks('[data-gate-answer="zorgen"]')
  expect(chair.gate()).toMatchObject({
    answer: 'zorgen',
    ground: 'De cijfers lopen van 6 tot 9',
    differs: [{ who: { kind: 'person', id: 'm' }, reason: 'het is rustiger' }],
  })
  expect(chair.one('[data-gate-answer="zorgen"]')).toHaveAttribute('aria-pressed', 'true')
  expect(chair.one('[data-gate-answer="zorgen"]')).toHaveTextContent(
    'verder met wat nodig is voor directe veiligheid',
  )
})

it('is answered by keys alone', async () => {
  const chair = await atTheGate()
  await chair.types('daarom')
  await chair.presses('{Enter}')
  expect(chair.focused()).toBe(chair.one('[data-gate-answer="zorgen"]'))
  await chair.presses('{ArrowDown}{Enter}')
  expect(chair.gate()).toMatchObject({ answer: 'geen', ground: 'daarom' })
})

it('asks in its place whether to go on now or next time', async () => {
  const chair = await atTheGate()
  await chair.clicks('[data-gate-answer="geen"]')
  expect(document.querySelector('dialog')).toBeNull()
  await chair.clicks('[data-do="later"]')
  expect(chair.overleg.meeting.later).toBe('risicogestuurdeZorg')
  await chair.clicks('[data-do="now"]')
  expect(chair.overleg.at).toBe('risicogestuurdeZorg.beeldvorming.beeld.stand')
})

it('lets the ground be changed afterwards, and what was planned for later stays planned', async () => {
  const chair = await atTheGate()
  await chair.clicks('[data-gate-answer="geen"]')
  await chair.clicks('[data-do="later"]')
  await chair.fills('[data-field="ground"]', 'drie maanden rust')
  await chair.presses('{Enter}')
  expect(chair.gate()).toMatchObject({ answer: 'geen', ground: 'drie maanden rust' })
  expect(chair.overleg.meeting).toMatchObject({ later: 'risicogestuurdeZorg', toChoose: null })
})

it('keeps the ground that was typed before the answer, through a reload', async () => {
  const chair = await atTheGate()
  await chair.types('omdat de kinderen erbij waren')
  await chair.reloads()
  expect(chair.one('[data-field="ground"]')).toHaveValue('omdat de kinderen erbij waren')
  await chair.clicks('[data-gate-answer="zorgen"]')
  expect(chair.gate()).toMatchObject({ ground: 'omdat de kinderen erbij waren' })
  await waitFor(() => expect(chair.drafts.waiting()).toEqual([]))
})

it('a ground that went along with the answer waits no longer, also where the answer leads elsewhere', async () => {
  const chair = await atTheGate()
  await chair.types('omdat het rustig is')
  await waitFor(() => expect(chair.drafts.waiting()).toHaveLength(1))
  await chair.clicks('[data-gate-answer="geen"]')
  await waitFor(() => expect(chair.drafts.waiting()).toEqual([]))
  await act(() => chair.overleg.goesTo('oordeel.poort', 'herstelgerichteZorg'))
  await chair.types('er is geen geweld meer')
  await waitFor(() => expect(chair.drafts.waiting()).toHaveLength(1))
  await chair.clicks('[data-gate-answer="nee"]')
  await waitFor(() => expect(chair.drafts.waiting()).toEqual([]))
  expect(document.querySelector('[data-field="ground"]')).toBeNull()
})
