import { Blob as RealBlob } from 'node:buffer'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ok } from '#base'
import { replay } from '#conference'
import { exportCase } from '#documents'
import type { CaseInBackup, OpenedBackup } from '#exchange'
import { closeWindow, goTo, laptop, NOW, PASSPHRASE, walkIn, type Opened } from './window'

beforeEach(() => goTo('#/'))
afterEach(() => vi.unstubAllGlobals())

/** The names of the files that the browser was handed to save. */
function downloads(): readonly string[] {
  const saved: string[] = []
  // The page that jsdom makes has files without streams, and saves none.
  vi.stubGlobal('Blob', RealBlob)
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download)
  })
  return saved
}

async function beginCase(beraad: Opened, code: string): Promise<void> {
  await beraad.press('new-case')
  await beraad.type('code', code)
  await beraad.press('create-case')
  await beraad.at('case')
  await beraad.type('label', 'moeder', 'person')
  await beraad.press('add-person')
  await screen.findByText('moeder')
  goTo('#/')
  await beraad.at('overview')
}

async function makeBackup(beraad: Opened): Promise<void> {
  await beraad.type('backup-passphrase', PASSPHRASE)
  await beraad.type('backup-passphrase-again', PASSPHRASE)
  await beraad.press('make-backup')
  await beraad.type('proof-passphrase', PASSPHRASE)
  await beraad.press('prove')
  await beraad.press('save-backup')
}

async function lookInto(beraad: Opened, file: Blob): Promise<void> {
  await beraad.user.upload(await beraad.field('backup-file'), new File([file], 'beraad.age'))
  await beraad.type('backup-file-passphrase', PASSPHRASE)
  await beraad.press('look-at-backup')
}

it('reminds of what is in no backup yet, and is still after one was saved, also after a reload', async () => {
  const on = laptop()
  const saved = downloads()
  const beraad = await walkIn(on)
  await beginCase(beraad, 'ZV-26-041')
  expect(await screen.findByText(/^2 wijzigingen nog niet in een back-up\./)).toBeVisible()
  await beraad.press('backup')
  await beraad.at('backup')
  expect(await beraad.find('[data-backup-changes="2"]')).toHaveTextContent('nog geen back-up')
  await makeBackup(beraad)
  // The date on the clock of these stories, and nothing of a case.
  await waitFor(() => expect(saved).toEqual(['beraad-back-up-2026-12-03.age']))
  await closeWindow(beraad)

  goTo('#/')
  const later = await walkIn(on)
  await later.at('overview')
  await later.find('[data-case]')
  expect(screen.queryByText(/nog niet in een back-up/)).toBeNull()
  goTo('#/klaar')
  await waitFor(async () =>
    expect(await later.find('[data-check="backup"]')).toHaveTextContent(
      'Alles staat in een back-up. De laatste is van 3 december 2026.',
    ),
  )
})

it('is not moved by a file that is no backup', async () => {
  const beraad = await walkIn(laptop())
  await beginCase(beraad, 'ZV-26-041')
  // What was typed last is on its way to the disk.
  const facts = async () => {
    const at = await beraad.parts.vault.cases.positions()
    return at.ok ? [...at.value.values()].map((each) => each.facts) : []
  }
  await waitFor(async () => expect(await facts()).toEqual([2]))
  const before = await beraad.parts.vault.cases.positions()
  goTo('#/reservekopie')
  await lookInto(beraad, new Blob(['{"record":"manifest"}']))
  expect(
    (await screen.findAllByText(/geen back-up van Beraad. Er is niets veranderd/))[0],
  ).toBeVisible()
  expect(await beraad.parts.vault.cases.positions()).toEqual(before)
})

it('gives all cases only to who shows to be their owner', async () => {
  downloads()
  const beraad = await walkIn(laptop())
  await beginCase(beraad, 'ZV-26-041')
  goTo('#/reservekopie')
  await beraad.type('backup-passphrase', 'een wachtzin van een collega zelf')
  await beraad.type('backup-passphrase-again', 'een wachtzin van een collega zelf')
  await beraad.press('make-backup')
  await beraad.type('proof-passphrase', 'een wachtzin van een collega zelf')
  await beraad.press('prove')
  expect(await screen.findByText(/Dit is niet de wachtzin/)).toBeVisible()
  await beraad.press('cancel-proof')
  expect(beraad.container.querySelector('[data-action="save-backup"]')).toBeNull()
  expect(await beraad.field('backup-passphrase')).toHaveValue('een wachtzin van een collega zelf')
})

it('reads a case in again that was saved as a file when the storage was wiped', async () => {
  downloads()
  const before = await walkIn(laptop())
  await beginCase(before, 'ZV-26-041')
  const listed = await before.parts.vault.cases.list()
  const id = listed.ok ? (listed.value[0] ?? '') : ''
  const read = await before.parts.vault.cases.read(id)
  const history = replay(read.ok ? read.value.facts : [])
  await closeWindow(before)

  goTo('#/')
  const beraad = await walkIn(laptop())
  goTo('#/reservekopie')
  const file = new File([exportCase({ caseId: id, history })], 'casus.json')
  await beraad.user.upload(await beraad.field('backup-file'), file)
  await beraad.press('look-at-backup')
  await beraad.press('restore')
  expect(await screen.findByText(/1 zaak/)).toBeVisible()
  goTo('#/')
  expect(await beraad.find(`[data-case="${id}"]`)).toHaveTextContent('ZV-26-041')
})

/** Backups of which one holds a case that takes as long to be put back as nobody stops it. */
function slowBackups(on: ReturnType<typeof laptop>) {
  const inBackup: CaseInBackup = {
    ...{ id: 'x', code: 'ZV-1', practice: false, meetings: 1, facts: 9 },
    ...{ changed: null, changedHere: null, alreadyHere: 'no', readable: true },
  }
  const restored = { added: ['x'], replaced: [], settings: false, leftAlone: [] }
  const opened: OpenedBackup = {
    preview: { made: NOW, app: '1', cases: [inBackup], settings: false, problems: [] },
    restore: (_, watch) =>
      new Promise((resolve) => {
        watch?.signal?.addEventListener('abort', () =>
          resolve({ ...restored, trouble: { code: 'stopped' } }),
        )
      }),
    close: () => {},
  }
  return walkIn(on, {
    loadBackups: async () => ({
      make: () => new Promise(() => {}),
      open: async () => ok(opened),
      reminder: async () => ok({ changes: 0, lastMade: null, days: null, pressing: false }),
      noteSaved: async () => ok(null),
      noteRestored: async () => ok(null),
    }),
  })
}

it('asks before one leaves while cases are put back, and tells afterwards what came of it', async () => {
  downloads()
  const beraad = await slowBackups(laptop())
  goTo('#/reservekopie')
  await lookInto(beraad, new Blob(['verzegeld']))
  await beraad.press('restore')
  await beraad.find('[data-action="stop"]')
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  expect(leaving.defaultPrevented).toBe(true)
  await beraad.press('back')
  await beraad.user.click(await screen.findByRole('button', { name: 'Hier blijven' }))
  expect(globalThis.location.hash).toBe('#/reservekopie')
  await beraad.find('[data-action="stop"]')
  await beraad.press('back')
  await beraad.user.click(await screen.findByRole('button', { name: 'Stoppen en weggaan' }))
  await beraad.at('overview')
  expect(await beraad.find('[data-mishap="told"]')).toHaveTextContent('1 zaak is teruggezet')
  await beraad.press('understood')
  expect(beraad.container.querySelector('[data-mishap="told"]')).toBeNull()
})
