import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import type { Agreement, Command, Plan } from '#conference'
import { leidraad } from '#guide'
import { TextsProvider, textsFor } from '#i18n'
import { createOpenCase, useCase, type Drafts, type OpenCaseStore } from '#meeting'
import { NavigationContext } from '#screens/addresses'
import { RoundOffScreen } from '#screens/roundoff'
import { byWindow } from '../../driver/byWindow'
import { makeMemoryDrafts, makeMemoryLog } from '../console/memory'
import { plan as splitPlan } from '../console/chair'

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
      device: () => 'this-device',
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
  const drafts = makeMemoryDrafts()
  const texts = await textsFor('nl')
  render(
    <NavigationContext value={byWindow}>
      <TextsProvider texts={texts}>
        <Open store={store} drafts={drafts} />
      </TextsProvider>
    </NavigationContext>,
  )
  const meeting = () => store.getState().history.state.meetings[0]!
  return { store, send, meeting, drafts, user: userEvent.setup({ delay: null }) }
}

interface OpenProps {
  readonly store: OpenCaseStore
  readonly drafts: Drafts
}

function Open({ store, drafts }: OpenProps) {
  const meeting = useCase(store, (open) => open.history.state.meetings[0])
  if (meeting === undefined) return null
  return (
    <RoundOffScreen
      store={store}
      meeting={meeting}
      guide={leidraad}
      drafts={drafts}
      safety={null}
    />
  )
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
  expect(meeting().released).toEqual({})
  await user.keyboard('{Enter}')
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

it('names before the end what is not complete, leads there, and is no dead end', async () => {
  const { send, meeting, user } = await atTheEnd()
  const lacking = () =>
    [...document.querySelectorAll<HTMLElement>('[data-lacking]')].map(
      ({ dataset }) => `${dataset['lacking']}: ${dataset['lacks']}`,
    )
  expect(lacking()).toEqual(['a: who when', 'b: who when'])
  expect(screen.getByRole('button', { name: 'Toch afsluiten, nog niet compleet' })).toBeEnabled()
  const complete = { who: { kind: 'participant', id: 'vt' }, by: '2026-12-07' } as const
  for (const [id, part, what] of [
    ['a', 'A', 'Houdt de officier op de hoogte'],
    ['b', 'B', 'Belt moeder elke dag'],
  ] as const) {
    const whole = { ...agreement(id, part, what), ...complete }
    await send({ type: 'agreementPut', meeting: 'one', agreement: whole })
  }
  await waitFor(() => expect(lacking()).toEqual([]))
  expect(screen.getByRole('button', { name: 'Overleg afsluiten' })).toBeEnabled()
  await send({ type: 'agreementPut', meeting: 'one', agreement: agreement('c', 'B', 'Belt oma') })
  await user.click(await screen.findByRole('button', { name: /Vul aan: Belt oma/ }))
  await waitFor(() => expect(meeting().place?.question).toBe('besluit.wieDoetWat'))
  expect(globalThis.location.hash).toBe('#/zaak/case/overleg/one/voorzitten')
})

it('names a lead that nobody has, and leads to where it is filled in', async () => {
  const { meeting, user } = await atTheEnd()
  expect(screen.getByText('Er is nog geen casusregisseur')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /Er is nog geen casusregisseur/ }))
  await waitFor(() => expect(meeting().place?.question).toBe('besluit.informeren'))
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

it('tells the chair when there was acute danger, and what was done', async () => {
  const { send } = await atTheEnd()
  expect(document.querySelector('[data-acute]')).toBeNull()
  await act(() => send({ type: 'acuteBegan', meeting: 'one' }))
  await act(() => send({ type: 'acuteEnded', meeting: 'one', note: '112 gebeld, tante is erbij' }))
  expect(await screen.findByText('112 gebeld, tante is erbij')).toBeVisible()
})

it('says in which phase the case stands after it, also where the chair came from a look at another one', async () => {
  const { send, meeting } = await atTheEnd()
  const place = { phase: 'herstelgerichteZorg', step: 'schaalvraag' } as const
  await act(() => send({ type: 'goTo', meeting: 'one', place }))
  expect(meeting().phase).toBe('herstelgerichteZorg')
  const end = within(screen.getByRole('region', { name: 'Overleg afsluiten' }))
  expect(end.getByText(/irecte veiligheid/)).toBeVisible()
})

const typedAt = {
  meeting: 'one',
  part: 'B',
  place: { phase, step: 'besluitvorming', question: 'besluit.wieDoetWat' },
} as const
const halfAnAgreement = { text: 'Politie brengt moeder naar de opvang', cursor: 6, chosen: {} }

it('names what was typed and not noted, with the way back to it, and away', async () => {
  const { drafts, user, meeting } = await atTheEnd()
  expect(screen.queryByText('Getypt, nog niet genoteerd')).toBeNull()
  await act(() => drafts.keep('een', halfAnAgreement, typedAt))
  await act(() => drafts.keep('twee', { ...halfAnAgreement, text: '' }, { ...typedAt, part: 'A' }))
  const list = within(await screen.findByRole('region', { name: /Getypt, nog niet genoteerd/ }))
  expect(await list.findByText('Politie brengt moeder naar de opvang')).toBeVisible()
  expect(list.getByText('Er is iets gekozen')).toBeVisible()
  // Where it was typed in another part, nobody would find its field from here.
  expect(list.getAllByRole('button', { name: /^Terug ernaartoe/ })).toHaveLength(1)
  await user.click(list.getByRole('button', { name: 'Weggooien: Er is iets gekozen' }))
  await waitFor(() => expect(drafts.waiting()).toHaveLength(1))
  await user.click(list.getByRole('button', { name: /^Terug ernaartoe/ }))
  expect(meeting().place).toMatchObject({ question: 'besluit.wieDoetWat' })
  expect(globalThis.location.hash).toMatch(/voorzitten$/)
})

it('asks before it closes over what was not noted; then that is gone, and before that nothing', async () => {
  const { drafts, user, meeting } = await atTheEnd()
  await act(() => drafts.keep('een', halfAnAgreement, typedAt))
  await screen.findByText('Politie brengt moeder naar de opvang')
  await user.click(document.querySelector<HTMLElement>('[data-action="close"]')!)
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('Politie brengt moeder naar de opvang')).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Terug' }))
  expect(meeting().status).toBe('running')
  expect(drafts.kept.size).toBe(1)
  await user.click(document.querySelector<HTMLElement>('[data-action="close"]')!)
  await user.click(await screen.findByRole('button', { name: 'Weggooien en afsluiten' }))
  await waitFor(() => expect(globalThis.location.hash).toMatch(/delen$/))
  expect(meeting().status).toBe('closed')
  expect(drafts.kept.size).toBe(0)
  expect(drafts.waiting()).toEqual([])
})
