import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closeWindow, complaints, goTo, laptop, openWindow, PASSPHRASE, walkIn } from './window'

beforeEach(() => goTo('#/instellingen'))
afterEach(() => document.documentElement.removeAttribute('data-theme'))

it('speaks another register at once, and remembers it and the theme for the unlock page', async () => {
  const on = laptop()
  const beraad = await walkIn(on)
  await beraad.at('settings')
  await beraad.user.click(screen.getByLabelText('Donker'))
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
  await beraad.user.click(screen.getByLabelText('Engels'))
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeInTheDocument()
  expect(document.documentElement).toHaveAttribute('lang', 'en')
  await waitFor(async () =>
    expect(await beraad.parts.vault.device.read()).toEqual({ theme: 'dark', register: 'en' }),
  )
})

it('tells the truth about storage that the browser does not promise to keep', async () => {
  const beraad = await walkIn(laptop())
  const storage = await beraad.find('[data-storage]')
  expect(storage).toHaveAttribute('data-storage', 'unsupported')
  expect(storage).toHaveTextContent('vertelt niet of')
})

it('keeps the list of usual partners and the minutes of a new meeting', async () => {
  const on = laptop()
  const beraad = await walkIn(on)
  await beraad.type('minutes', '75')
  expect(screen.getByText('Vaste partners · 16')).toBeInTheDocument()
  beraad.container.querySelector('details')!.open = true
  await beraad.type('organisation', 'Halt', 'partner')
  await beraad.press('add-partner')
  expect(await screen.findByText('Vaste partners · 17')).toBeInTheDocument()
  await waitFor(async () =>
    expect(await beraad.parts.vault.settings.get()).toMatchObject({
      value: { minutes: 75, partners: { length: 17 } },
    }),
  )
  await closeWindow(beraad)
  await walkIn(on)
  expect(await screen.findByText('Vaste partners · 17')).toBeInTheDocument()
})

it('keeps what this organisation wants done in acute danger, or else its own card', async () => {
  const on = laptop()
  const beraad = await walkIn(on)
  const lines = await beraad.field('acute-lines')
  expect(lines).toHaveDisplayValue(/Bel nu 112/)
  await beraad.type('acute-lines', 'Bel 112{Enter}{Enter}  Sanne belt het crisisteam ')
  await waitFor(async () =>
    expect(await beraad.parts.vault.settings.get()).toMatchObject({
      value: { acute: ['Bel 112', 'Sanne belt het crisisteam'] },
    }),
  )
  await closeWindow(beraad)
  const again = await walkIn(on)
  expect(await again.field('acute-lines')).toHaveValue('Bel 112\nSanne belt het crisisteam')
  await again.press('usual-acute')
  expect(await again.field('acute-lines')).toHaveDisplayValue(/Bel nu 112/)
  await waitFor(async () => {
    const kept = await again.parts.vault.settings.get()
    expect(kept.ok && kept.value !== null && 'acute' in kept.value).toBe(false)
  })
})

it('does not keep a line for acute danger that nobody would read, and says so', async () => {
  const beraad = await walkIn(laptop())
  const lines = await beraad.field('acute-lines')
  await beraad.user.clear(lines)
  await beraad.user.click(lines)
  await beraad.user.paste('x'.repeat(201))
  expect(await screen.findByText(/Dit is nog niet bewaard/)).toBeInTheDocument()
  expect(lines).toHaveValue('x'.repeat(201))
})

it('keeps by what the house can be reached, for on paper', async () => {
  const on = laptop()
  const beraad = await walkIn(on)
  await beraad.type('house-reach', '010 267 10 00')
  await waitFor(async () =>
    expect(await beraad.parts.vault.settings.get()).toMatchObject({
      value: { houseReach: '010 267 10 00' },
    }),
  )
  await closeWindow(beraad)
  const again = await walkIn(on)
  const reach = await again.field('house-reach')
  expect(reach).toHaveValue('010 267 10 00')
  await again.user.clear(reach)
  await waitFor(async () => {
    const kept = await again.parts.vault.settings.get()
    expect(kept.ok && kept.value !== null && 'houseReach' in kept.value).toBe(false)
  })
})

it('keeps the minutes of each kind of meeting apart', async () => {
  const beraad = await walkIn(laptop())
  expect(await beraad.field('minutes')).toHaveValue('90')
  await beraad.type('weeg-minutes', '45')
  await waitFor(async () =>
    expect(await beraad.parts.vault.settings.get()).toMatchObject({
      value: { minutes: 90, weegMinutes: 45 },
    }),
  )
})

it('changes the passphrase only for who knows the one of now', async () => {
  const on = laptop()
  const beraad = await walkIn(on)
  const next = 'een heel andere lange zin'
  await beraad.press('change-passphrase')
  await beraad.type('present-passphrase', 'geraden')
  await beraad.type('passphrase', next)
  await beraad.type('passphrase-again', next)
  await beraad.press('set-passphrase')
  await waitFor(() => expect(complaints()).toContain('niet de wachtzin'))
  await beraad.type('present-passphrase', PASSPHRASE)
  await beraad.press('set-passphrase')
  expect((await screen.findAllByText(/geldt vanaf nu/)).length).toBeGreaterThan(0)
  await closeWindow(beraad)
  const later = await openWindow(on)
  await later.type('passphrase', next)
  await later.press('unlock')
  await later.at('settings')
})

it('makes a new recovery key and shows it this once', async () => {
  const beraad = await walkIn(laptop())
  await beraad.type('present-passphrase', PASSPHRASE)
  await beraad.press('new-recovery-key')
  expect((await beraad.find('[data-recovery-key]')).textContent).toHaveLength(35)
  await beraad.user.click(await beraad.field('recovery-kept'))
  await beraad.press('recovery-done')
  await beraad.at('settings')
})

it('letters that are no keys are kept so', async () => {
  const on = laptop()
  const beraad = await walkIn(on)
  expect(await beraad.field('letter-keys')).toBeChecked()
  await beraad.user.click(await beraad.field('letter-keys'))
  await waitFor(async () =>
    expect(await beraad.parts.vault.settings.get()).toMatchObject({ value: { letterKeys: false } }),
  )
  await closeWindow(beraad)
  const again = await walkIn(on)
  await waitFor(async () => expect(await again.field('letter-keys')).not.toBeChecked())
})
