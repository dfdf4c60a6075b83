import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { TextsProvider, textsFor } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
import { NavigationContext } from '#screens/addresses'
import { ShareScreen } from '#screens/share'
import type { TestMeeting } from '../../driver/TestMeeting'
import { aDoor } from '../aDoor'
import { byWindow } from '../../driver/byWindow'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

function Open({ store, id }: { readonly store: OpenCaseStore; readonly id: string }) {
  const meeting = useCase(store, ({ history }) =>
    history.state.meetings.find((each) => each.id === id),
  )
  return meeting === undefined ? null : (
    <ShareScreen store={store} meeting={meeting} door={aDoor()} house="" />
  )
}

async function shares(overleg: TestMeeting, id = overleg.id) {
  const texts = await textsFor('nl')
  render(
    <NavigationContext value={byWindow}>
      <TextsProvider texts={texts}>
        <Open store={overleg.store} id={id} />
      </TextsProvider>
    </NavigationContext>,
  )
  return userEvent.setup({ delay: null })
}

const action = (name: string) => document.querySelector<HTMLElement>(`[data-action="${name}"]`)

it('says since when it is definitive, with day and time, and what of it is not complete', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.agrees('belt', { id: 'a', who: undefined })
  await overleg.closes()
  await shares(overleg)
  expect(
    screen.getByText(/Definitief sinds donderdag 3 december 2026, \d+\.\d\d uur/),
  ).toBeVisible()
  expect(screen.getByText(/1 afspraak op de lijst zegt nog niet wie of wanneer/)).toBeVisible()
})

it('opens again only with a reason, and shows when and why it was opened', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.closes()
  const user = await shares(overleg)
  await user.click(screen.getByText('Overleg opnieuw openen', { selector: 'summary' }))
  await user.click(action('reopen')!)
  expect(screen.getByText('Schrijf er kort bij waarom.')).toBeVisible()
  expect(overleg.meeting.status).toBe('closed')
  await user.type(document.querySelector('[data-field="ground"]')!, 'de datum klopte niet')
  await user.click(action('reopen')!)
  await waitFor(() => expect(overleg.meeting.status).toBe('running'))
  expect(globalThis.location.hash).toBe(`#/zaak/${overleg.caseId}/overleg/first/voorzitten`)
  expect(screen.getByText(/heropend op .* omdat: de datum klopte niet/)).toBeVisible()
  expect(screen.getByText(/was definitief sinds donderdag 3 december 2026/)).toBeVisible()
})

it('takes back in one action what was ended by mistake, and keeps the trace of it', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.closes()
  const user = await shares(overleg)
  await user.click(action('undo-close')!)
  await waitFor(() => expect(overleg.meeting.status).toBe('running'))
  await overleg.closes()
  await waitFor(() =>
    expect(screen.getByText(/heropend op .*: per ongeluk beëindigd/)).toBeVisible(),
  )
})

it('asks for a reason once something was noted since, and opens no earlier meeting at all', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.closes()
  await overleg.plans('second', { start: '2026-12-17T09:30' })
  await shares(overleg)
  expect(action('undo-close')).toBeNull()
  expect(action('reopen')).not.toBeNull()
  overleg.id = 'second'
  await overleg.begins()
  await waitFor(() => expect(action('reopen')).toBeNull())
})

it('offers no way back to a meeting of which only the agreements are left, and says why', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.agrees('belt', { id: 'a' })
  await overleg.closes()
  await overleg.does({ type: 'caseClosed', ground: '', kept: 'agreements' })
  await shares(overleg)
  expect(screen.getByText(/Dit overleg kan niet meer open/)).toBeVisible()
  expect(action('reopen')).toBeNull()
  expect(action('undo-close')).toBeNull()
})
