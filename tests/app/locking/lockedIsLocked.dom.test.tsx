import { waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Laptop } from '../../vault/laptop'
import { failWritesTo, mendDisk } from '../../vault/failingDisk'
import { goTo, laptop, PASSPHRASE, walkIn, type Opened } from '../window'

// Nothing of a case is in reach from the locked page, whatever the disk did: what it did not take waits sealed.

beforeEach(() => goTo('#/'))
afterEach(() => vi.unstubAllGlobals())

const LABELS = ['moeder', 'stiefvader', 'buurvrouw']

/** A case with a family; the last of them comes after `trouble`. */
async function aCase(on: Laptop, trouble: (opened: Opened) => Promise<unknown>): Promise<Opened> {
  const opened = await walkIn(on)
  await opened.press('new-case')
  await opened.type('code', 'OEF-3', 'case')
  await opened.press('create-case')
  await opened.at('case')
  for (const label of LABELS) {
    if (label === LABELS.at(-1)) {
      await opened.find('[data-saving="saved"]')
      await trouble(opened)
    }
    await opened.type('label', label, 'person')
    await opened.press('add-person')
    await waitFor(() => expect(opened.container).toHaveTextContent(label))
  }
  await opened.find('[data-saving="trouble"]')
  return opened
}

function wipe({ machine }: Laptop): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const wiping = machine.indexedDB.deleteDatabase(machine.databaseName)
    wiping.onsuccess = resolve
    wiping.onerror = reject
  })
}

async function locks(opened: Opened) {
  await opened.user.keyboard('{Shift>}{F8}{/Shift}')
  await opened.at('unlock')
  await opened.find('[data-mishap="left"]')
}

const actionsHere = () =>
  [...document.querySelectorAll('[data-action]')].map((each) => each.getAttribute('data-action'))

function savedFiles(): Blob[] {
  const saved: Blob[] = []
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob) }))
  return saved
}

async function unlocks(opened: Opened) {
  await opened.type('passphrase', PASSPHRASE)
  await opened.press('unlock')
}

it('wiped while a case lay open: locked, no button reaches it and nothing loads anew; unlocked, it can be kept', async () => {
  const on = laptop()
  const opened = await aCase(on, async () => wipe(on))
  await opened.find('[data-mishap="wiped"]')
  expect(opened.container).toHaveTextContent('zijn uit deze browser gewist')
  expect(opened.container).not.toHaveTextContent('is er nog')
  // Nothing is loaded anew before the case was kept.
  expect(actionsHere()).toContain('keep-as-file')
  expect(actionsHere()).not.toContain('reload')

  await locks(opened)
  expect(opened.parts.vault.status()).toBe('locked')
  expect(new Set(actionsHere())).toEqual(new Set(['forgotten', 'unlock']))
  for (const label of LABELS) expect(document.documentElement.outerHTML).not.toContain(label)
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  expect(leaving.defaultPrevented).toBe(true)

  const saved = savedFiles()
  await unlocks(opened)
  await opened.at('case')
  for (const label of LABELS) await waitFor(() => expect(opened.container).toHaveTextContent(label))
  await opened.press('keep-as-file')
  await opened.type('proof-passphrase', 'van een collega')
  await opened.press('prove')
  expect(saved).toEqual([])
  await opened.type('proof-passphrase', PASSPHRASE)
  await opened.press('prove')
  await waitFor(() => expect(saved).toHaveLength(1))
  for (const label of LABELS) expect(await saved[0]?.text()).toContain(label)
  await opened.find('[data-action="reload"]')
})

it('a full disk: what waits is written once the disk can again, and nothing twice', async () => {
  const on = laptop()
  const opened = await aCase(on, async () => failWritesTo('segments', 'QuotaExceededError'))
  await locks(opened)
  expect(document.documentElement.outerHTML).not.toContain('buurvrouw')
  mendDisk()
  await unlocks(opened)
  await opened.find('[data-saving="saved"]')
  await waitFor(() => expect(opened.container).toHaveTextContent('buurvrouw'))
  const cases = opened.parts.vault.cases
  const ids = await cases.list()
  const read = await cases.read(ids.ok ? (ids.value[0] ?? '') : '')
  if (!read.ok) throw new Error(read.refusal.code)
  const put = read.value.facts.flatMap((fact) =>
    fact.type === 'personPut' ? [fact.person.label] : [],
  )
  expect(put).toEqual(LABELS)
  expect(opened.parts.vault.leftovers.isEmpty()).toBe(true)
})

it('what was said aloud to who does not see is not said any more once it is locked', async () => {
  const on = laptop()
  const opened = await aCase(on, async () => failWritesTo('segments', 'QuotaExceededError'))
  const before = opened.container.querySelectorAll('[aria-live="polite"]')
  await locks(opened)
  for (const region of before) expect(region.isConnected).toBe(false)
})
