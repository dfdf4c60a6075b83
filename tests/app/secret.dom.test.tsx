import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { closeWindow, complaints, goTo, laptop, openWindow, PASSPHRASE, walkIn } from './window'

beforeEach(() => goTo('#/'))

/** Walks in and sees the overview: what unlocking does besides was done. */
async function comesIn(on: ReturnType<typeof laptop>) {
  const beraad = await walkIn(on)
  await beraad.at('overview')
  return beraad
}

it('a file of the secret that is gone is said before anybody types, and is no first start', async () => {
  const on = laptop()
  await (await on.work()).close()
  on.files.content.clear()
  const beraad = await openWindow(on)
  await beraad.at('unlock')
  await waitFor(() => expect(complaints()).toContain('Alleen een back-up helpt'))
  await beraad.type('passphrase', PASSPHRASE)
  await beraad.press('unlock')
  await waitFor(() => expect(complaints()).toContain('Er is geen wachtzin fout geteld'))
  expect(beraad.parts.vault.waitBeforeUnlock()).toBe(0)
})

it('one that is only busy is another thing: it can be tried again', async () => {
  const on = laptop()
  await (await on.work()).close()
  on.files.failAlways('busy')
  const beraad = await openWindow(on)
  await beraad.type('passphrase', PASSPHRASE)
  await beraad.press('unlock')
  await waitFor(() => expect(complaints()).toContain('Er is niets gewist. Sluit andere vensters'))
  on.files.failAlways(null)
  await beraad.press('unlock')
  await beraad.at('overview')
})

it('asks for a new recovery key where the old one went, until it was made', async () => {
  const on = laptop()
  // A vault that began where there were no such files, as one of before they existed.
  on.files.failAlways('unavailable')
  await closeWindow(await comesIn(on))
  on.files.failAlways(null)
  await closeWindow(await comesIn(on))
  const beraad = await walkIn(on)
  await beraad.find('[data-mishap="again"]')
  goTo('#/instellingen')
  await beraad.find('[data-again="recovery"]')
  await beraad.type('present-passphrase', PASSPHRASE)
  await beraad.press('new-recovery-key')
  await beraad.find('[data-recovery-key]')
  expect(screen.getByText(/Een back-up vervangt hij niet/)).toBeInTheDocument()
  await beraad.user.click(await beraad.field('recovery-kept'))
  await beraad.press('recovery-done')
  await beraad.find('[data-erasure="done"]')
  expect(beraad.container.querySelector('[data-again]')).toBeNull()
  goTo('#/')
  await beraad.at('overview')
  await waitFor(() => expect(beraad.container.querySelector('[data-mishap="again"]')).toBeNull())
})

it('says of a changed passphrase that the old one opens nothing, once that is so', async () => {
  const on = laptop()
  await (await on.work()).close()
  const beraad = await walkIn(on)
  goTo('#/instellingen')
  await beraad.find('[data-erasure="done"]')
  await beraad.type('present-passphrase', PASSPHRASE)
  await beraad.press('change-passphrase')
  await beraad.type('passphrase', 'vijf andere woorden voor morgen')
  await beraad.type('passphrase-again', 'vijf andere woorden voor morgen')
  await beraad.press('set-passphrase')
  await beraad.find('[data-old-keys="done"]')
  expect(screen.getByText(/De oude opent hier niets meer/)).toBeInTheDocument()
})
