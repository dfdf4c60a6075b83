import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeAll, expect, it } from 'vitest'
import type { BackupReminder } from '#exchange'
import type { Texts } from '#i18n'
import { TextsProvider, textsFor } from '#i18n'
import { addresses } from '#screens/addresses'
import type { Asks } from '#screens/check'
import { CheckScreen } from '#screens/check'

let texts: Texts
beforeAll(async () => {
  texts = await textsFor('nl')
})

const now = '2026-12-03T08:15:00.000Z'
const copied: BackupReminder = {
  changes: 3,
  lastMade: '2026-12-01T10:00:00.000Z',
  days: 1,
  pressing: false,
}
const ready: Asks = {
  backup: async () => copied,
  screens: async () => 2,
  offline: async () => 'controls',
  battery: async () => ({ level: 0.92, charging: true }),
  storage: async () => ({ answer: 'granted', usage: 5_000_000, quota: 4_000_000_000 }),
  seals: async () => true,
  printsPdf: async () => true,
  now: () => now,
}

function look(asks: Partial<Asks> = {}) {
  const back = { address: addresses.overview, title: 'Zaken' }
  return render(
    <TextsProvider texts={texts}>
      <CheckScreen asks={{ ...ready, ...asks }} back={back} />
    </TextsProvider>,
  )
}

const row = (check: string) => {
  const found = document.querySelector<HTMLElement>(`[data-check="${check}"]`)
  if (found === null) throw new Error(`no row ${check}`)
  return found
}
const standing = (check: string) => row(check).getAttribute('data-standing')

it('says of everything that it is in order', async () => {
  look()
  expect(await screen.findByText(/Alles wat Beraad kan nakijken, is in orde/)).toBeVisible()
  expect(within(row('screen')).getByText('in orde')).toBeVisible()
  expect(row('screen')).toHaveTextContent('2 schermen')
  expect(row('battery')).toHaveTextContent('92% vol, en de lader zit erin')
  expect(row('backup')).toHaveTextContent('1 december 2026. 3 wijzigingen staan er nog niet in.')
  expect(row('backup').querySelector('a')).toBeNull()
  expect(row('clock')).toHaveTextContent('donderdag 3 december 2026')
})

it('says what to do, in a plain word and a sentence, and still lets the chair begin', async () => {
  look({
    screens: async () => 'one',
    offline: async () => 'notYet',
    battery: async () => ({ level: 0.31, charging: false }),
    storage: async () => ({ answer: 'refused', usage: 0, quota: 4_000_000_000 }),
    backup: async () => ({ changes: 40, lastMade: null, days: null, pressing: true }),
  })
  expect(await screen.findByText(/5 punten vragen nog even aandacht/)).toBeVisible()
  for (const check of ['screen', 'offline', 'battery', 'storage', 'backup']) {
    expect(within(row(check)).getByText('let op')).toBeVisible()
  }
  expect(row('backup')).toHaveTextContent('Nog geen back-up')
  expect(within(row('backup')).getByRole('link')).toHaveAttribute('href', '#/reservekopie')
  expect(row('battery')).toHaveTextContent('Steek de lader erin')
})

it('is honest about what the browser does not tell', async () => {
  look({
    screens: async () => null,
    battery: async () => null,
    offline: async () => null,
    storage: async () => Promise.reject(new Error('no storage')),
    backup: async () => Promise.reject(new Error('not loaded')),
  })
  await screen.findByText(/Alles wat Beraad kan nakijken/)
  for (const check of ['screen', 'battery', 'offline', 'storage', 'backup']) {
    expect(within(row(check)).getByText('niet na te gaan')).toBeVisible()
  }
})

it('takes a trial that throws for one that failed, and says that nothing is lost', async () => {
  look({
    seals: async () => Promise.reject(new Error('no key')),
    printsPdf: async () => false,
  })
  await waitFor(() => expect(standing('pdf')).toBe('mind'))
  expect(standing('sealing')).toBe('mind')
  expect(row('sealing')).toHaveTextContent('Er is niets kwijt')
  expect(row('pdf')).toHaveTextContent('Er is niets kwijt')
})

it('says how little room is left', async () => {
  look({ storage: async () => ({ answer: 'granted', usage: 970_000_000, quota: 1_000_000_000 }) })
  await waitFor(() => expect(row('storage')).toHaveTextContent('nog maar 30 MB vrij'))
})

it('asks for a new backup where the last is old, and mistrusts a clock before its time', async () => {
  const old = { ...copied, lastMade: '2019-11-01T10:00:00.000Z', days: 61, pressing: true }
  look({ now: () => '2020-01-01T08:00:00.000Z', backup: async () => old })
  await waitFor(() => expect(standing('clock')).toBe('mind'))
  expect(row('backup')).toHaveTextContent(
    '1 november 2019. 3 wijzigingen staan er nog niet in. Maak er',
  )
})

it('looks again when it is asked to', async () => {
  let screens = 1
  look({ screens: async () => screens })
  await waitFor(() => expect(standing('screen')).toBe('mind'))
  screens = 2
  await userEvent.click(screen.getByRole('button', { name: 'Kijk opnieuw' }))
  await waitFor(() => expect(standing('screen')).toBe('good'))
})

it('shows what it knows while something is still being asked', async () => {
  look({ seals: () => new Promise(() => {}) })
  await waitFor(() => expect(standing('screen')).toBe('good'))
  expect(standing('sealing')).toBe('asking')
  expect(screen.getByText('Even kijken …')).toBeVisible()
})

it('can be used by everybody', async () => {
  const { container } = look()
  await screen.findByText(/Alles wat Beraad kan nakijken/)
  // Contrast needs real pixels: tests/ui/contrast.test.ts computes it.
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  })
  expect(violations).toEqual([])
})
