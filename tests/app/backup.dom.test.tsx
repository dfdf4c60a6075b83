import { Blob as RealBlob } from 'node:buffer'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { closeWindow, goTo, laptop, PASSPHRASE, walkIn, type Opened } from './window'

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
  const before = await beraad.parts.vault.cases.positions()
  goTo('#/reservekopie')
  await lookInto(beraad, new Blob(['{"record":"manifest"}']))
  expect(
    (await screen.findAllByText(/geen back-up van Beraad. Er is niets veranderd/))[0],
  ).toBeVisible()
  expect(await beraad.parts.vault.cases.positions()).toEqual(before)
})
