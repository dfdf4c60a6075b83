import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { tamper } from '../vault/rawDisk'
import { closeWindow, complaints, goTo, laptop, openWindow, PASSPHRASE, walkIn } from './window'

beforeEach(() => goTo('#/'))

it('asks for a passphrase of twelve characters, the same twice, and says so in words', async () => {
  const beraad = await openWindow(laptop())
  await beraad.press('set-passphrase')
  await waitFor(() => expect(complaints()).toContain('Er staat nog niets'))
  await beraad.type('passphrase', 'paard')
  await beraad.type('passphrase-again', 'paard')
  await beraad.press('set-passphrase')
  await waitFor(() => expect(complaints()).toContain('minstens twaalf'))
  await beraad.type('passphrase', PASSPHRASE)
  await waitFor(async () =>
    expect((await beraad.find('[data-strength]')).textContent).toMatch(/Goed|Heel goed/),
  )
  await beraad.press('set-passphrase')
  await waitFor(() => expect(complaints()).toContain('niet gelijk'))
  expect(beraad.parts.vault.status()).toBe('new')
})

it('refuses what is guessed at once, and offers five words', async () => {
  const beraad = await openWindow(laptop())
  await beraad.type('passphrase', 'Veiligheidshuis2026!')
  await beraad.type('passphrase-again', 'Veiligheidshuis2026!')
  await beraad.find('[data-strength="0"]')
  expect(beraad.container).toHaveTextContent('Er zit een woord in uit het werk')
  await beraad.press('set-passphrase')
  await waitFor(() => expect(complaints()).toContain('te makkelijk te raden'))
  expect(beraad.parts.vault.status()).toBe('new')
  await beraad.press('offer-passphrase')
  const offered = (await beraad.find('[data-offered]')).textContent ?? ''
  expect(offered.split(' ')).toHaveLength(5)
  expect(await beraad.field('passphrase')).toHaveValue(offered)
  await beraad.type('passphrase-again', offered)
  await beraad.press('set-passphrase')
  await beraad.find('[data-recovery-key]')
})

it('shows the recovery key once and goes on only after it was kept', async () => {
  const beraad = await openWindow(laptop())
  await beraad.type('passphrase', PASSPHRASE)
  await beraad.type('passphrase-again', PASSPHRASE)
  await beraad.press('set-passphrase')
  const key = (await beraad.find('[data-recovery-key]')).textContent
  expect(key).toMatch(/^[0-9A-HJKMNP-TV-Z]{35}$/)
  await beraad.press('recovery-done')
  await waitFor(() => expect(complaints()).toContain('Zet daarna het vinkje'))
  await beraad.user.click(await beraad.field('recovery-kept'))
  await beraad.press('recovery-done')
  await beraad.at('overview')
  expect(await screen.findByText(/nog geen zaken/)).toBeInTheDocument()
})

it('says that a passphrase is wrong, that nothing is lost, and tells the wait as it is', async () => {
  const on = laptop()
  await closeWindow(await walkIn(on))
  const beraad = await openWindow(on)
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await beraad.type('passphrase', `verkeerd ${attempt}`)
    await beraad.press('unlock')
    await waitFor(() => expect(screen.queryByText(/ongeveer een seconde/)).toBeNull())
    expect(complaints()).toMatch(/niet de wachtzin|wachten/)
  }
  expect(complaints()).toMatch(/\d+ seconden/)
  on.pass(60_000)
  await beraad.type('passphrase', PASSPHRASE)
  await beraad.press('unlock')
  await beraad.at('overview')
})

it('lets in who lost the passphrase with the recovery key, and then asks for a new one', async () => {
  const on = laptop()
  const first = await openWindow(on)
  await first.type('passphrase', PASSPHRASE)
  await first.type('passphrase-again', PASSPHRASE)
  await first.press('set-passphrase')
  const key = (await first.find('[data-recovery-key]')).textContent ?? ''
  await closeWindow(first)

  const beraad = await openWindow(on)
  await beraad.press('forgotten')
  await beraad.type('recovery-key', key.slice(0, 10))
  await beraad.press('unlock-recovery')
  await waitFor(() => expect(complaints()).toContain('2 van de zeven groepjes'))
  await beraad.type('recovery-key', key.toLowerCase())
  await beraad.press('unlock-recovery')
  await beraad.at('new-passphrase')
  await beraad.type('passphrase', 'geheel andere lange woorden')
  await beraad.type('passphrase-again', 'geheel andere lange woorden')
  await beraad.press('set-passphrase')
  await beraad.at('overview')
  await closeWindow(beraad)

  const later = await openWindow(on)
  await later.type('passphrase', 'geheel andere lange woorden')
  await later.press('unlock')
  await later.at('overview')
})

it('asks for the passphrase first at every address, and then goes to the address', async () => {
  const on = laptop()
  await closeWindow(await walkIn(on))
  goTo('#/instellingen')
  const beraad = await openWindow(on)
  await beraad.at('unlock')
  expect(document.querySelector('[data-screen="settings"]')).toBeNull()
  await beraad.type('passphrase', PASSPHRASE)
  await beraad.press('unlock')
  await beraad.at('settings')
})

it('lets a password manager fill in the passphrase, and says which: a new one or the present', async () => {
  const on = laptop()
  const first = await openWindow(on)
  await first.field('passphrase')
  const fields = [...first.container.querySelectorAll('input')]
  expect(fields.map((each) => each.autocomplete)).toEqual(['new-password', 'new-password'])
  for (const each of fields) expect(each).not.toHaveAttribute('data-1p-ignore')
  await closeWindow(await walkIn(on))
  const later = await openWindow(on)
  await later.at('unlock')
  expect((await later.field('passphrase')).getAttribute('autocomplete')).toBe('current-password')
})

it('where there was a vault before it says so, and leads to the backup', async () => {
  const on = laptop()
  await closeWindow(await walkIn(on))
  await new Promise((resolve, reject) => {
    const wiping = on.machine.indexedDB.deleteDatabase(on.machine.databaseName)
    wiping.onsuccess = resolve
    wiping.onerror = reject
  })
  goTo('#/')
  const beraad = await openWindow(on)
  await beraad.find('[data-mishap="gone"]')
  expect(beraad.container).toHaveTextContent('Hier stond een kluis van Beraad')
  expect(beraad.container).not.toHaveTextContent('Welkom bij Beraad')
  await beraad.type('passphrase', PASSPHRASE)
  await beraad.type('passphrase-again', PASSPHRASE)
  await beraad.press('set-passphrase')
  await beraad.user.click(await beraad.field('recovery-kept'))
  await beraad.press('recovery-done')
  await beraad.at('backup')
})

it('says that all is lost in a private window, where it looks like one', async () => {
  const on = laptop()
  const machine = { ...on.machine, looksPrivate: async () => true }
  const beraad = await openWindow({ ...on, machine })
  await beraad.find('[data-mishap="private"]')
  expect(beraad.container).toHaveTextContent('is weg zodra je dit venster sluit')
})

it('keeps the recovery key off this device: as a file only after all, with what to do then', async () => {
  const beraad = await openWindow(laptop())
  await beraad.type('passphrase', PASSPHRASE)
  await beraad.type('passphrase-again', PASSPHRASE)
  await beraad.press('set-passphrase')
  await beraad.find('[data-recovery-key]')
  expect(beraad.container).not.toHaveTextContent('Het bestand staat nu op dit apparaat')
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x' }))
  await beraad.press('save-recovery')
  expect(await screen.findByText('Het bestand staat nu op dit apparaat')).toBeVisible()
  expect(beraad.container).toHaveTextContent('haal het weg uit je downloads')
  vi.unstubAllGlobals()
})

it('cases without any way in are no first start: it is said, and one begins anew only after a question', async () => {
  const on = laptop()
  const first = await walkIn(on)
  await first.press('new-case')
  await first.type('code', 'OEF-3', 'case')
  await first.press('create-case')
  await first.at('case')
  await closeWindow(first)
  await tamper(on, 'slots', () => [])
  goTo('#/')
  const beraad = await openWindow(on)
  await beraad.at('no-way-in')
  expect(beraad.container).toHaveTextContent('niemand kan ze nog openen')
  await beraad.press('begin-anew')
  await beraad.user.click(await screen.findByRole('button', { name: 'Wissen en opnieuw beginnen' }))
  await beraad.at('first-start')
  await beraad.find('[data-mishap="gone"]')
})
