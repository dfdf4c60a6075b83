import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { replay, type FactBody } from '#conference'
import { TextsProvider, textsFor } from '#i18n'
import { onAnnounce } from '../../../src/ui/feedback/announce'
import { Documents } from '../../../src/screens/share/Documents'
import { aDoor, HERS } from '../aDoor'
import { aPrinter } from '../../documents/html/aPrinter'
import { agreed, fourAgreements, logOf, meetingOf } from '../../documents/story'

const worry: FactBody = {
  type: 'entryPut',
  meeting: 'o1',
  entry: {
    id: 'z1',
    phase: 'directeVeiligheid',
    question: 'beeld.zorgen',
    part: 'A',
    text: 'Er is weer geroepen',
    audience: 'everyone',
    by: 'pol',
    about: ['m'],
  },
}

afterEach(() => vi.restoreAllMocks())

async function sharing(facts: readonly FactBody[] = [...fourAgreements, worry]) {
  const history = replay(logOf(facts))
  const user = userEvent.setup()
  render(
    <TextsProvider texts={await textsFor('nl')}>
      <Documents
        caseId="zaak-1"
        history={history}
        meeting={meetingOf(history.state)}
        door={aDoor()}
        house=""
      />
    </TextsProvider>,
  )
  const press = (action: string) =>
    user.click(document.querySelector<HTMLElement>(`[data-action="${action}"]`)!)
  return { user, press }
}

it('says of each choice for whom which paper it is of', async () => {
  await sharing()
  for (const name of ['Voor wie het blad voor het gezin is', 'Voor wie het veiligheidsplan is'])
    expect(screen.getByRole('combobox', { name })).toBeInTheDocument()
})

it('shows a paper before it is saved, to be read by keyboard, and gives focus back', async () => {
  const { user, press } = await sharing()
  await press('preview-agreements')
  const dialog = await screen.findByRole('dialog', { name: 'Wie doet wat wanneer' })
  expect(within(dialog).getByRole('article')).toHaveFocus()
  expect(within(dialog).getByRole('rowheader', { name: /^Politie/ })).toBeInTheDocument()
  expect(within(dialog).getAllByRole('columnheader')).toHaveLength(3 + 4)
  expect(within(dialog).getByText('Opschalen')).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(document.querySelector('[data-action="preview-agreements"]')).toHaveFocus()
})

it('shows the page of the family in plain words, whatever the screen speaks', async () => {
  const { press } = await sharing()
  await press('preview-family')
  const dialog = await screen.findByRole('dialog', { name: 'Wat we hebben afgesproken' })
  expect(within(dialog).getByText('Wat minimaal nodig is')).toBeInTheDocument()
})

it('puts into the report only what is ticked, item by item', async () => {
  const { user, press } = await sharing()
  const words = 'Kiezen wat erin komt (0 van 1)'
  await user.click(screen.getByText(words))
  const tick = screen.getByRole('checkbox', { name: 'Er is weer geroepen' })
  expect(tick).not.toBeChecked()
  await press('preview-report')
  const none = await screen.findByRole('dialog')
  expect(within(none).getByText('Uit het gesprek is niets overgenomen.')).toBeInTheDocument()
  expect(within(none).queryByText('Er is weer geroepen')).not.toBeInTheDocument()
  await press('close-preview')

  await user.click(tick)
  expect(screen.getByText('Kiezen wat erin komt (1 van 1)')).toBeInTheDocument()
  await press('preview-report')
  const some = await screen.findByRole('dialog')
  expect(within(some).getByText('Er is weer geroepen')).toBeInTheDocument()
  expect(within(some).getByText('wijkagent, Politie')).toBeInTheDocument()
})

it('saves the report under a neutral name', async () => {
  const { press } = await sharing()
  const saved: string[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: vi.fn<() => void>() }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download)
  })
  const heard: string[] = []
  const stop = onAnnounce((message) => heard.push(message))
  await press('download-report-html')
  await waitFor(() => expect(saved).toEqual(['verslag.html']))
  // Each once: that it is made, and where it is.
  await waitFor(() => expect(heard.at(-1)).toContain('bij je downloads'))
  expect(new Set(heard).size).toBe(heard.length)
  stop()
})

it('seals what is saved, once a passphrase was typed twice, until that is turned off', async () => {
  const { user, press } = await sharing()
  const saved: string[] = []
  const files: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: vi.fn<() => void>(),
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download)
  })
  await user.click(screen.getByText('Op slot bewaren'))
  const field = (name: string) => document.querySelector<HTMLElement>(`[data-field="${name}"]`)!
  await user.type(field('seal-passphrase'), 'zeven stille ganzen')
  await user.type(field('seal-passphrase-again'), 'zeven stille gansen')
  await press('seal-on')
  expect(await screen.findByText(/niet gelijk/)).toBeInTheDocument()
  await user.clear(field('seal-passphrase-again'))
  await user.type(field('seal-passphrase-again'), 'zeven stille ganzen')
  await press('seal-on')
  await waitFor(() => expect(document.querySelector('[data-sealing="on"]')).not.toBeNull())
  await press('download-list')
  await waitFor(() => expect(saved).toEqual(['lijst.csv.age']), { timeout: 20_000 })
  expect(await files[0]!.text()).toMatch(/^age-encryption\.org/)
  expect(await files[0]!.text()).not.toContain('Politie')
  await press('seal-off')
  await press('download-list')
  await waitFor(() => expect(saved).toEqual(['lijst.csv.age', 'lijst.csv']))
  expect(await files[1]!.text()).toContain('Politie')
}, 30_000)

it('says that the list holds what the family was not told of', async () => {
  await sharing([...fourAgreements, agreed({ id: 'a9', informed: { yes: false } })])
  expect(screen.getByText(/^1 punt is nog niet besproken/)).toBeInTheDocument()
})

it('gives the whole case only to who shows to be its owner, and puts focus back', async () => {
  const { user, press } = await sharing()
  const saved: Blob[] = []
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob) }))
  await press('export-state')
  const dialog = await screen.findByRole('dialog', { name: 'Eerst je wachtzin' })
  const field = within(dialog).getByLabelText('Wachtzin')
  expect(field).toHaveFocus()
  await user.type(field, 'van een collega{Enter}')
  expect(await within(dialog).findByText(/Dit is niet de wachtzin/)).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(saved).toEqual([])
  expect(document.querySelector('[data-action="export-state"]')).toHaveFocus()
  await press('export-state')
  await user.type(await screen.findByLabelText('Wachtzin'), `${HERS}{Enter}`)
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({ case: { code: 'OEF-01' } })
})

it('takes a paper that was printed away with the page, as when it locks', async () => {
  const printed = aPrinter()
  const { press } = await sharing()
  await press('preview-agreements')
  await screen.findByRole('dialog', { name: 'Wie doet wat wanneer' })
  await press('print-preview')
  await waitFor(() => expect(printed).toHaveLength(1))
  expect(document.querySelector('iframe')).not.toBeNull()
  cleanup()
  expect(document.querySelector('iframe')).toBeNull()
})
