import { waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { fakeKey } from '../vault/fakeKey'
import { closeWindow, complaints, goTo, laptop, openWindow, PASSPHRASE, walkIn } from './window'

beforeEach(() => goTo('#/instellingen'))

/** A laptop whose browser speaks to security keys, one of which lies on the table. */
function laptopWithKey() {
  const on = laptop()
  const key = fakeKey()
  return { on: { ...on, machine: { ...on.machine, deviceKeys: key } }, key }
}

it('is not offered where the browser knows no security keys', async () => {
  const beraad = await walkIn(laptop())
  await beraad.find('[data-action="change-passphrase"]')
  expect(beraad.container.querySelector('[data-device-key]')).toBeNull()
})

it('opens Beraad once it was added, until it is taken away; the passphrase always does', async () => {
  const { on, key } = laptopWithKey()
  const beraad = await walkIn(on)
  await beraad.find('[data-device-key="none"]')
  await beraad.type('device-passphrase', 'geraden')
  await beraad.press('add-device-key')
  await waitFor(() => expect(complaints()).toContain('niet de wachtzin'))
  await beraad.type('device-passphrase', PASSPHRASE)
  await beraad.press('add-device-key')
  await beraad.find('[data-device-key="added"]')
  await closeWindow(beraad)

  const later = await openWindow(on)
  key.inReach = false
  await later.press('unlock-device')
  await waitFor(() => expect(complaints()).toContain('niet geantwoord'))
  key.inReach = true
  await later.press('unlock-device')
  await later.at('settings')
  await later.press('remove-device-key')
  await later.find('[data-device-key="none"]')
  await closeWindow(later)

  const last = await openWindow(on)
  await last.at('unlock')
  expect(await last.parts.vault.deviceKey.added()).toBe(false)
  expect(last.container.querySelector('[data-action="unlock-device"]')).toBeNull()
  await last.type('passphrase', PASSPHRASE)
  await last.press('unlock')
  await last.at('settings')
})
