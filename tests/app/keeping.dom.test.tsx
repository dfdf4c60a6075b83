import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Command } from '#conference'
import type { Laptop } from '../vault/laptop'
import { playCase, police } from './played'
import { closeWindow, complaints, goTo, laptop, NOW, walkIn, type Opened } from './window'

beforeEach(() => goTo('#/'))

const here = { phase: 'directeVeiligheid', part: 'A' } as const
const agreed = [{ what: 'belt elke vrijdag', who: police, by: '2026-12-07' }]
/** What is said at the table that should go when the case is closed; each begins with WEG. */
const also = (meeting: string): readonly Command[] => [
  {
    type: 'entryPut',
    meeting,
    entry: {
      ...{ ...here, id: 'e', question: 'beeld.zorgen', text: 'WEGgezegd' },
      ...{ audience: 'everyone', about: [] },
    },
  },
  {
    type: 'scoreGiven',
    meeting,
    score: {
      ...{ ...here, id: 's', who: police, ground: 'WEGgrond' },
      value: { kind: 'number', number: 8 },
    },
  },
  { type: 'notePut', meeting, note: { id: 'n', text: 'WEGnotitie' } },
]

async function openCase(beraad: Opened): Promise<string> {
  const id = await playCase(beraad, { code: 'ZV-26-017', agreed, also })
  goTo(`#/zaak/${id}`)
  await beraad.at('case')
  return id
}

/** What is handed to the browser to save. */
function savedFiles() {
  const files: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}` }),
  )
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download)
  })
  return { files, names }
}

const wordsOnDisk = async ({ parts: { vault } }: Opened, id: string) => {
  const read = await vault.cases.read(id)
  return read.ok ? JSON.stringify(read.value.facts) : read.refusal.code
}

describe('the end date of a case', () => {
  it('follows from the term of the organisation, and can be changed with a reason', async () => {
    const on = laptop()
    const beraad = await walkIn(on)
    const id = await openCase(beraad)
    const line = await beraad.find('[data-retention]')
    await waitFor(() => expect(line).toHaveAttribute('data-until', '2027-11-19'))
    expect(line).toHaveTextContent('19 november 2027')
    expect(line).toHaveTextContent('12 maanden na het begin')
    await beraad.type('until', '2026-12-02', 'retention')
    await beraad.type('ground', 'de maatregel loopt door', 'retention')
    await beraad.press('set-retention')
    expect(await screen.findByText('Kies vandaag of een dag daarna.')).toBeInTheDocument()
    await beraad.type('until', '2028-01-31', 'retention')
    await beraad.press('set-retention')
    await waitFor(() => expect(line).toHaveAttribute('data-until', '2028-01-31'))
    expect(line).toHaveTextContent('de maatregel loopt door')
    goTo('#/')
    await beraad.at('overview')
    expect(beraad.container.querySelector('[data-retention]')).toBeNull()
    await closeWindow(beraad)
    const later = await walkIn(on)
    goTo(`#/zaak/${id}`)
    await later.find('[data-until="2028-01-31"]')
  })

  it('that is over is named on the overview without opening the case, and leads to it', async () => {
    const on = laptop()
    const first = await walkIn(on)
    const id = await openCase(first)
    await closeWindow(first)
    const clock = { now: () => '2027-11-20T09:00:00.000Z' }
    goTo('#/')
    const beraad = await walkIn(on, { clock })
    const line = await beraad.find('[data-retention="past"]')
    expect(line).toHaveTextContent('Bewaartermijn verstreken: ZV-26-017')
    await beraad.user.click(await beraad.find('[data-retention="past"] a'))
    await beraad.find(`[data-screen="case"][data-case="${id}"] [data-retention="past"]`)
    expect(
      screen.getByText('De bewaartermijn is op 19 november 2027 verstreken.'),
    ).toBeInTheDocument()
  })

  it('moves with the term that is set', async () => {
    const beraad = await walkIn(laptop())
    const id = await openCase(beraad)
    goTo('#/instellingen')
    await beraad.type('keep-months', '6')
    goTo(`#/zaak/${id}`)
    await beraad.find('[data-until="2027-05-19"]')
  })
})

describe('closing a case', () => {
  it('says what stays and what goes, keeps the agreements and destroys the rest for real', async () => {
    const { files, names } = savedFiles()
    const on = laptop()
    const beraad = await walkIn(on)
    const id = await openCase(beraad)
    const { drafts } = beraad.parts.vault
    await drafts.put({ caseId: id, field: 'beeld.zorgen' }, { text: 'WEGgetypt' })
    expect(await wordsOnDisk(beraad, id)).toContain('WEGgezegd')
    await beraad.press('close-case')
    const dialog = screen.getByRole('dialog')
    expect(dialog).toHaveTextContent('1 afspraak met wie, wat, wanneer en waarom')
    expect(dialog).toHaveTextContent('1 keer iets wat gezegd is, 1 cijfer, 1 notitie')
    expect(dialog).toHaveTextContent('Back-ups van vóór nu bevatten alles nog')
    await beraad.press('close-case-now')
    const proof = await beraad.find('[data-proof="rest"][data-proven="true"]')
    expect(proof).toHaveTextContent('Regels die weg moesten en er nog zijn: 0')
    expect(await wordsOnDisk(beraad, id)).not.toContain('WEG')
    expect(await wordsOnDisk(beraad, id)).toContain('belt elke vrijdag')
    expect(await drafts.peek({ caseId: id, field: 'beeld.zorgen' })).toEqual({
      ok: true,
      value: null,
    })
    expect(screen.getByText('belt elke vrijdag')).toBeInTheDocument()
    expect(beraad.container.querySelector('[data-action="plan-meeting"]')).toBeNull()

    await beraad.press('save-proof')
    expect(names).toEqual(['bewijs.json'])
    const text = await files[0]!.text()
    expect(JSON.parse(text)).toMatchObject({
      ...{ format: 'beraad-proof', version: 1, what: 'rest', case: id, at: NOW },
      after: { notNeeded: 0, rows: { cases: 1, drafts: 0 } },
    })
    expect(text).not.toMatch(/ZV-26|vrijdag|moeder|WEG/)

    // Another window, another day: the term runs anew, and the case can be opened again.
    await closeWindow(beraad)
    const later = await walkIn(on)
    goTo(`#/zaak/${id}`)
    await later.find('[data-until="2027-12-03"], [data-until="2027-11-19"]')
    await later.press('reopen-case')
    await waitFor(() => expect(complaints()).toContain('waarom'))
    await later.type('ground', 'weer onrust', 'reopen-case')
    await later.press('reopen-case')
    await later.find('[data-action="plan-meeting"]')
    expect(await wordsOnDisk(later, id)).not.toContain('WEG')
  })

  it('keeps everything where the chair says why', async () => {
    const beraad = await walkIn(laptop())
    const id = await openCase(beraad)
    await beraad.press('close-case')
    await beraad.user.click(screen.getByLabelText('Alles, tot de einddatum'))
    await beraad.press('close-case-now')
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent('waarom'))
    const ground = screen.getByRole('dialog').querySelector('[data-field="ground"]')!
    await beraad.user.type(ground, 'de zitting is nog niet geweest')
    await beraad.press('close-case-now')
    expect(await screen.findByText(/de zitting is nog niet geweest/)).toBeInTheDocument()
    expect(await wordsOnDisk(beraad, id)).toContain('WEGgezegd')
    expect(beraad.container.querySelector('[data-proof]')).toBeNull()
  })
})

describe('what is said of what lies about on the disk', () => {
  /** Destroys a case in a vault that was set up, on that laptop, before the app is opened. */
  const destroyed = async (on: Laptop, begun: (beraad: Opened) => Promise<unknown> = openCase) => {
    const beraad = await walkIn(on)
    await begun(beraad)
    await beraad.press('destroy-case')
    const asked = screen.getByRole('dialog').textContent
    await beraad.user.type(screen.getByRole('dialog').querySelector('input')!, 'ZV-26-017{Enter}')
    return { beraad, asked, proof: await beraad.find('[data-proof="case"][data-proven="true"]') }
  }

  it('gone, once the secret was overwritten and that was looked at', async () => {
    const on = laptop()
    await (await on.work()).close()
    const { proof } = await destroyed(on)
    expect(proof).toHaveAttribute('data-erased', 'done')
    expect(proof).toHaveTextContent('opent niet meer: de sleutel is overschreven')
    expect(proof).not.toHaveTextContent('Nog niet')
    expect(proof).toHaveTextContent('momentopnamen')
  })

  it('not yet, in the first start; and then not of what was kept before', async () => {
    const { files } = savedFiles()
    const on = laptop()
    const { beraad, proof } = await destroyed(on)
    expect(proof).toHaveAttribute('data-erased', 'not-yet')
    expect(proof).toHaveTextContent('Nog niet van de schijf')
    await beraad.press('save-proof')
    expect(JSON.parse(await files[0]!.text())).toMatchObject({ erased: 'not-yet' })
    await beraad.press('to-overview')
    const other = await openCase(beraad)
    await closeWindow(beraad)
    const later = await destroyed(on, async (opened) => {
      goTo(`#/zaak/${other}`)
      await opened.at('case')
    })
    expect(later.proof).toHaveAttribute('data-erased', 'done')
    expect(later.proof).toHaveTextContent('Dat geldt niet voor wat van deze zaak is opgeslagen')
  })

  it('not yet, where the file is busy; and done once it could be finished, in the settings', async () => {
    const on = laptop()
    await (await on.work()).close()
    const { beraad, proof } = await destroyed(on, async (opened) => {
      await openCase(opened)
      on.files.failAlways('busy')
    })
    expect(proof).toHaveAttribute('data-erased', 'not-yet')
    on.files.failAlways(null)
    await beraad.press('to-overview')
    goTo('#/instellingen')
    await beraad.find('[data-erasure="not-yet"][data-why="unfinished"]')
    await beraad.find('[data-old-keys="not-yet"]')
    await beraad.press('finish-erasing')
    await beraad.find('[data-erasure="done"]')
  })

  it('that it cannot be, before and after, where the browser has no such file', async () => {
    const on = laptop()
    on.files.failAlways('unavailable')
    const { beraad, asked, proof } = await destroyed(on)
    expect(asked).toContain('kan resten op de schijf niet onleesbaar maken')
    expect(proof).toHaveAttribute('data-erased', 'not-possible')
    await beraad.press('to-overview')
    goTo('#/instellingen')
    await beraad.find('[data-erasure="not-possible"]')
    await beraad.find('[data-old-keys="not-possible"]')
  })
})

it('a case to learn from is saved under a neutral name and says nothing of whose it was', async () => {
  const { files, names } = savedFiles()
  const beraad = await walkIn(laptop())
  await openCase(beraad)
  await beraad.press('save-learning')
  expect(names).toEqual(['leerversie.json'])
  const text = await files[0]!.text()
  expect(JSON.parse(text)).toMatchObject({ format: 'beraad-learning', meetings: [{ week: 0 }] })
  expect(text).not.toMatch(/ZV-26|vrijdag|moeder|dochter|WEG|Politie|2026/)
})

it('the proof of a destroyed case can be kept, and holds a random id, a time and counts', async () => {
  const { files, names } = savedFiles()
  const beraad = await walkIn(laptop())
  const id = await openCase(beraad)
  await beraad.press('destroy-case')
  await beraad.user.type(screen.getByRole('dialog').querySelector('input')!, 'ZV-26-017{Enter}')
  await beraad.find('[data-proof="case"][data-proven="true"]')
  await beraad.press('save-proof')
  expect(names).toEqual(['bewijs.json'])
  const text = await files[0]!.text()
  const rows = { cases: 0, facts: 0, digests: 0, drafts: 0 }
  expect(JSON.parse(text)).toMatchObject({ what: 'case', case: id, after: { facts: 0, rows } })
  expect(JSON.parse(text).before.facts).toBeGreaterThan(5)
  expect(text).not.toMatch(/ZV-26|vrijdag|moeder|WEG/)
})
