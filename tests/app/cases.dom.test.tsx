import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { closeWindow, complaints, goTo, laptop, walkIn } from './window'

beforeEach(() => goTo('#/'))

describe('a new case', () => {
  it('takes a code, advises against a name and refuses what may be a BSN', async () => {
    const beraad = await walkIn(laptop())
    await beraad.press('new-case')
    await beraad.press('create-case')
    await waitFor(() => expect(complaints()).toContain('Geef de zaak een code'))
    await beraad.type('code', 'Gezin Jansen', 'case')
    expect(screen.getByText(/lijkt op een naam/)).toBeInTheDocument()
    await beraad.type('code', 'zaak 123.456.782', 'case')
    await beraad.press('create-case')
    await waitFor(() => expect(complaints()).toContain('BSN'))
    await beraad.type('code', 'ZV-26-017', 'case')
    await beraad.press('create-case')
    await beraad.at('case')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('ZV-26-017')
    expect(globalThis.location.hash).toMatch(/^#\/zaak\/id-\w+-\d+$/)
    expect(document.title).not.toContain('ZV-26')
  })

  it('stands in the overview after a reload, and can be found by its code', async () => {
    const on = laptop()
    const first = await walkIn(on)
    for (const code of ['ZV-1', 'ZV-2', 'ZV-3', 'ZV-4', 'ZV-5', 'ZV-6', 'AB-7']) {
      await first.press('new-case')
      await first.type('code', code, 'case')
      await first.press('create-case')
      await first.at('case')
      goTo('#/')
      await first.at('overview')
    }
    await closeWindow(first)
    const beraad = await walkIn(on)
    expect(await screen.findByText('ZV-3')).toBeInTheDocument()
    await beraad.type('search', 'ab')
    expect(screen.queryByText('ZV-3')).toBeNull()
    expect(screen.getByText('AB-7')).toBeInTheDocument()
  })

  it('survives signs of every kind in every field, as text', async () => {
    const beraad = await walkIn(laptop())
    const odd = '<img src=x onerror=alert(1)> “ë€” مرحبا 😀'
    await beraad.press('new-case')
    await beraad.user.click(await beraad.field('code', 'case'))
    await beraad.user.paste(odd)
    await beraad.press('create-case')
    await beraad.at('case')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('onerror=alert(1)')
    expect(beraad.container.querySelector('img')).toBeNull()
  })
})

describe('the page of a case', () => {
  const begin = async () => {
    const beraad = await walkIn(laptop())
    await beraad.press('new-case')
    await beraad.type('code', 'OEF-9', 'case')
    await beraad.press('create-case')
    const add = async (label: string, born = '') => {
      await beraad.type('label', label, 'person')
      await beraad.type('born', born, 'person')
      await beraad.press('add-person')
    }
    return { ...beraad, add }
  }

  it('keeps the family, how they are related, and who do not meet', async () => {
    const beraad = await begin()
    await beraad.add('moeder', '1990')
    await beraad.add('vader')
    await beraad.add('zoon (4)', '22')
    await waitFor(() => expect(complaints()).toContain('Vier cijfers'))
    await beraad.type('born', '2022', 'person')
    await beraad.press('add-person')
    await waitFor(() => expect(screen.getByText('geboren in 2022')).toBeInTheDocument())
    await beraad.choose('from', 'moeder', 'relation')
    await beraad.choose('kind', 'ouder', 'relation')
    await beraad.choose('to', 'zoon (4)', 'relation')
    await beraad.press('add-relation')
    expect(await screen.findByText('moeder is ouder van zoon (4)')).toBeInTheDocument()
    await beraad.choose('one', 'moeder', 'kept-apart')
    await beraad.choose('other', 'vader', 'kept-apart')
    await beraad.press('add-kept-apart')
    await waitFor(() => expect(complaints()).toContain('waarom'))
    await beraad.type('ground', 'stalking', 'kept-apart')
    await beraad.press('add-kept-apart')
    expect(await screen.findByText('moeder en vader')).toBeInTheDocument()
    // By ear the buttons that all show 'Toevoegen' are told apart.
    const added = ['Gezinslid toevoegen', 'Relatie toevoegen', 'Toevoegen: niet samen aan tafel']
    for (const name of added) expect(screen.getByRole('button', { name })).toBeInTheDocument()
  })

  it('destroys a case only after its code was typed, and says what goes', async () => {
    const beraad = await begin()
    await beraad.add('moeder')
    await beraad.press('destroy-case')
    expect(screen.getByText(/kan niemand ze terughalen/)).toBeInTheDocument()
    const dialog = screen.getByRole('dialog')
    const code = dialog.querySelector('input')!
    await beraad.user.type(code, 'OEF')
    await beraad.user.click(screen.getByText('Voorgoed verwijderen'))
    await waitFor(() => expect(complaints()).toContain('andere code'))
    await beraad.user.type(code, '-9')
    await beraad.user.click(screen.getByText('Voorgoed verwijderen'))
    // The disk was read back: it shows that nothing of it is left.
    await beraad.find('[data-proof="case"][data-proven="true"]')
    expect(screen.getByText(/nog 0 rijen over/)).toBeInTheDocument()
    expect(beraad.container).not.toHaveTextContent('OEF-9')
    await beraad.press('to-overview')
    await beraad.at('overview')
    expect(await screen.findByText(/nog geen zaken/)).toBeInTheDocument()
    const left = await beraad.parts.vault.cases.list()
    expect(left).toMatchObject({ ok: true, value: [] })
  })

  it('says of an address that it leads nowhere', async () => {
    const beraad = await walkIn(laptop())
    await beraad.at('overview')
    goTo('#/zaak/bestaat-niet')
    expect(await screen.findByText('Deze zaak staat niet op dit apparaat.')).toBeInTheDocument()
    goTo('#/nergens')
    expect(await screen.findByText(/hoort nergens bij/)).toBeInTheDocument()
  })
})
