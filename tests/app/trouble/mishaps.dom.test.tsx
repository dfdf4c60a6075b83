import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { emptyCase } from '#conference'
import { isSetAhead } from '../../../src/app/trouble/isSetAhead'
import { isSetBack } from '../../../src/app/trouble/isSetBack'
import { fact, laptop, type Laptop } from '../../vault/laptop'
import { tamper } from '../../vault/rawDisk'
import { closeWindow, goTo, NOW, PASSPHRASE, walkIn, type Opened } from '../window'

beforeEach(() => goTo('#/'))

/** A case with three persons in its family, each a fact of its own. */
async function aCase(on: Laptop): Promise<Opened> {
  const opened = await walkIn(on)
  await opened.press('new-case')
  await opened.type('code', 'OEF-3', 'case')
  await opened.press('create-case')
  await opened.at('case')
  for (const label of ['moeder', 'vader', 'oma']) {
    await opened.type('label', label, 'person')
    await opened.press('add-person')
    await waitFor(() => expect(opened.container).toHaveTextContent(label))
  }
  await opened.find('[data-saving="saved"]')
  return opened
}

it('a record that is gone: it is said, what is left can be read, and nothing can be added', async () => {
  const on = laptop()
  const before = await aCase(on)
  const address = globalThis.location.hash
  await closeWindow(before)
  await tamper(on, 'segments', (rows) => rows.filter((row) => row['first'] !== 2))
  const after = await walkIn(on)
  goTo(address)
  await after.find('[data-action="read-what-is-left"]')
  expect(after.container).toHaveTextContent('Er is niets gewist')
  expect(after.container).toHaveTextContent('Er zijn nog 3 regels van het logboek te lezen')
  await after.press('read-what-is-left')
  await after.at('case')
  expect(after.container).toHaveTextContent('Een deel van deze zaak ontbreekt')
  expect(after.container).toHaveTextContent('moeder')
  expect(after.container).toHaveTextContent('oma')
  expect(after.container).not.toHaveTextContent('vader')
  await after.type('label', 'buurvrouw', 'person')
  await after.press('add-person')
  await waitFor(() =>
    expect(after.container).toHaveTextContent('Een deel van deze zaak is niet te lezen'),
  )
})

it('a newer Beraad elsewhere closes the storage: it is said, and the case can be kept as a file', async () => {
  const on = laptop()
  const opened = await aCase(on)
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  on.machine.indexedDB.open('beraad', 990)
  await opened.find('[data-mishap="newer-version"]')
  await opened.find('[data-action="keep-as-file"]')
  expect(opened.container).toHaveTextContent('een nieuwere Beraad begonnen')
  await opened.type('label', 'buurman', 'person')
  await opened.press('add-person')
  await opened.find('[data-saving="trouble"]')
  expect(opened.container).toHaveTextContent('buurman')
  const saved: Blob[] = []
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob) }))
  await opened.press('keep-as-file')
  await opened.type('proof-passphrase', PASSPHRASE)
  await opened.press('prove')
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(await saved[0]?.text()).toContain('buurman')
})

it('a clock that was set back: it is said in the case, once', async () => {
  const on = laptop()
  await closeWindow(await aCase(on))
  const address = globalThis.location.hash
  goTo('#/')
  const after = await walkIn(on, { clock: { now: () => '2026-12-02T08:10:00.000Z' } })
  goTo(address)
  await after.at('case')
  expect(after.container).toHaveTextContent('De klok van dit apparaat staat terug')
  await after.press('understood')
  expect(screen.queryByText(/De klok van dit apparaat staat terug/)).toBeNull()
})

it('a clock is set back when it stands more than minutes before what was kept', () => {
  const log = [fact('een'), fact('twee')]
  expect(isSetBack(log, '2026-12-03T08:30:00.000Z')).toBe(false)
  expect(isSetBack(log, '2026-12-03T08:26:00.000Z')).toBe(false)
  expect(isSetBack(log, '2026-12-03T08:20:00.000Z')).toBe(true)
  expect(isSetBack([], NOW)).toBe(false)
})

it('a clock is set ahead when a day and more went by in a meeting that runs', () => {
  const running = { ...emptyCase, meetings: [{ status: 'running' }] } as never
  const log = [fact('een')]
  expect(isSetAhead(log, running, '2026-12-03T20:00:00.000Z')).toBe(false)
  expect(isSetAhead(log, running, '2036-12-03T08:30:00.000Z')).toBe(true)
  expect(isSetAhead(log, emptyCase, '2036-12-03T08:30:00.000Z')).toBe(false)
  expect(isSetAhead([], running, '2036-12-03T08:30:00.000Z')).toBe(false)
})

it('a browser that does not promise to keep the cases: it is said where there is something to lose', async () => {
  const no = () => Promise.resolve(false)
  const storage = { persisted: no, persist: no, estimate: () => Promise.resolve({}) }
  const plain = laptop()
  const on = { ...plain, machine: { ...plain.machine, storage } }
  const opened = await aCase(on)
  goTo('#/')
  await opened.at('overview')
  await waitFor(() =>
    expect(opened.container).toHaveTextContent('belooft niet dat hij je zaken bewaart'),
  )
  await opened.press('understood')
  expect(screen.queryByText(/belooft niet dat hij je zaken bewaart/)).toBeNull()
})

const browserThat = (storage: Partial<NonNullable<Laptop['machine']['storage']>>) => {
  const plain = laptop()
  const yes = () => Promise.resolve(true)
  const kept = { persisted: yes, persist: yes, estimate: () => Promise.resolve({}) }
  return { ...plain, machine: { ...plain.machine, storage: { ...kept, ...storage } } }
}

it('a disk that is nearly full: it is said before it is, with the way to a backup', async () => {
  const estimate = () => Promise.resolve({ usage: 900_000_000, quota: 980_000_000 })
  const opened = await walkIn(browserThat({ estimate }))
  await opened.find('[data-mishap="room"]')
  expect(opened.container).toHaveTextContent('nog 80 MB voor Beraad')
  await opened.press('understood')
  expect(opened.container.querySelector('[data-mishap="room"]')).toBeNull()
})

it('a disk with room enough: nothing is said', async () => {
  const estimate = () => Promise.resolve({ usage: 900_000_000, quota: 90_000_000_000 })
  const opened = await walkIn(browserThat({ estimate }))
  await opened.at('overview')
  expect(opened.container.querySelector('[data-mishap="room"]')).toBeNull()
})

it('a browser that asks its user: after a while it is said that it waits', async () => {
  const persisted = () => Promise.resolve(false)
  const opened = await walkIn(browserThat({ persisted, persist: () => new Promise(() => {}) }))
  await opened.at('overview')
  await waitFor(
    () => expect(opened.container).toHaveTextContent('De browser wacht op je antwoord'),
    { timeout: 15_000 },
  )
}, 60_000)
