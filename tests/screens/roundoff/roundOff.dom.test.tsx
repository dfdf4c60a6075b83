import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import type { Agreement, Command, Plan } from '#conference'
import { leidraad } from '#guide'
import { TextsProvider, textsFor } from '#i18n'
import { createOpenCase, useCase, type OpenCaseStore } from '#meeting'
import { RoundOffScreen } from '#screens/roundoff'
import { makeMemoryLog } from '../conduct/memory'
import { plan as splitPlan } from '../conduct/chair'

const phase = 'directeVeiligheid'

const agreement = (id: string, part: string, what: string): Agreement => ({
  id,
  phase,
  part,
  what,
  withWhom: [],
  for: [],
})

/** A meeting in part B, with the mother at the table, that agreed things in both parts. */
async function atTheEnd(changes: Partial<Plan> = {}) {
  let ids = 0
  const store = createOpenCase(
    {
      log: makeMemoryLog(),
      guide: leidraad,
      clock: { now: () => '2026-12-03T10:00:00.000Z' },
      makeId: () => `id-${++ids}`,
      keepSummary: async () => undefined,
    },
    'case',
    [],
  )
  const send = async (command: Command) => {
    const sent = await store.getState().send(command)
    if (!sent.ok) throw new Error(sent.refusal.code)
  }
  await send({ type: 'openCase', code: 'OEF-1', practice: true })
  await send({ type: 'personPut', person: { id: 'm', label: 'moeder' } })
  await send({ type: 'meetingPlanned', meeting: 'one', plan: { ...splitPlan, ...changes } })
  const present = splitPlan.parts[0]?.present ?? []
  await send({ type: 'startMeeting', meeting: 'one', part: 'A', present })
  const put = (each: Agreement) => send({ type: 'agreementPut', meeting: 'one', agreement: each })
  await put(agreement('a', 'A', 'Houdt de officier op de hoogte'))
  await send({ type: 'partEntered', meeting: 'one', part: 'B' })
  await send({ type: 'roomChecked', meeting: 'one', part: 'B', present: ['pr', 'vt', 'cm'] })
  await put(agreement('b', 'B', 'Belt moeder elke dag'))
  await send({
    type: 'parkedPut',
    meeting: 'one',
    parked: { id: 'p', part: 'A', text: 'de school' },
  })
  const texts = await textsFor('nl')
  render(
    <TextsProvider texts={texts}>
      <Open store={store} />
    </TextsProvider>,
  )
  const meeting = () => store.getState().history.state.meetings[0]!
  return { store, send, meeting, user: userEvent.setup({ delay: null }) }
}

function Open({ store }: { readonly store: OpenCaseStore }) {
  const meeting = useCase(store, (open) => open.history.state.meetings[0])
  if (meeting === undefined) return null
  return <RoundOffScreen store={store} meeting={meeting} guide={leidraad} />
}

const row = (id: string) => within(document.querySelector<HTMLElement>(`[data-agreement="${id}"]`)!)

beforeEach(() => {
  globalThis.location.hash = '#/zaak/case/overleg/one/afronden'
})

it('puts the meeting at its last step, so that the wall reads back', async () => {
  const { meeting } = await atTheEnd()
  await waitFor(() => expect(meeting().place).toEqual({ phase, step: 'afsluiting' }))
})

it('notes of each agreement whether its owner said yes', async () => {
  const { meeting, user } = await atTheEnd()
  await user.click(row('b').getByRole('button', { name: /Ja, afgesproken: Belt moeder/ }))
  await waitFor(() => expect(meeting().affirmed).toEqual({ b: true }))
  expect(screen.getByText('1 van 2 afgesproken')).toBeInTheDocument()
  await user.click(row('b').getByRole('button', { pressed: true }))
  await waitFor(() => expect(meeting().affirmed).toEqual({ b: false }))
})

it('withholds what part A agreed until it is released, one by one', async () => {
  const { meeting, user } = await atTheEnd()
  expect(screen.getByText(/1 afspraak of bodemeis uit een deel zonder gezin/)).toBeInTheDocument()
  expect(row('b').queryByRole('button', { name: /Vrijgeven/ })).toBeNull()
  await user.click(row('a').getByRole('button', { name: /Vrijgeven voor iedereen: Houdt/ }))
  await waitFor(() => expect(meeting().released).toEqual({ a: ['B'] }))
  expect(screen.queryByText(/uit een deel zonder gezin/)).toBeNull()
})

it('hints at what is missing, and never hinders', async () => {
  const { meeting, user } = await atTheEnd()
  const hints = [...document.querySelectorAll('[data-warning]')].map((each) =>
    each.getAttribute('data-warning'),
  )
  expect(hints).toEqual(
    expect.arrayContaining([
      'agreement-without-owner',
      'agreement-without-date',
      'agreement-without-ground',
      'family-member-not-heard',
    ]),
  )
  await user.click(document.querySelector('[data-action="close"]')!)
  await waitFor(() => expect(meeting().status).toBe('closed'))
  expect(globalThis.location.hash).toBe('#/zaak/case/overleg/one/delen')
})

it('asks of what was parked what becomes of it', async () => {
  const { meeting, user } = await atTheEnd()
  const outcome = within(document.querySelector<HTMLElement>('[data-parked="p"]')!)
  await user.click(outcome.getByLabelText('volgende keer'))
  await waitFor(() => expect(meeting().parked[0]?.outcome).toBe('nextTime'))
  await user.click(outcome.getByLabelText('volgende keer'))
  await waitFor(() => expect(meeting().parked[0]?.outcome).toBeUndefined())
})

it('says in which phase the case will stand', async () => {
  const { send } = await atTheEnd()
  expect(screen.getByText(/staat de zaak in de fase Directe veiligheid/)).toBeInTheDocument()
  await send({
    type: 'answerGate',
    meeting: 'one',
    question: 'oordeel.poort',
    answer: 'geen',
    ground: 'het is rustig en blijft dat',
    differs: [],
  })
  await send({ type: 'choosePhase', meeting: 'one', when: 'later' })
  expect(await screen.findByText(/in de fase Risicogestuurde zorg/)).toBeInTheDocument()
})
