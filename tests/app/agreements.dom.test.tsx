import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { playCase, police } from './played'
import { closeWindow, goTo, laptop, walkIn, type Opened } from './window'

beforeEach(() => goTo('#/'))

const moeder = { kind: 'person', id: 'm' } as const

/** Three cases, of which one is for practice. */
async function threeCases(beraad: Opened) {
  const first = await playCase(beraad, {
    code: 'ZV-26-017',
    agreed: [
      { what: 'Regelt de AWARE-knop', who: police, by: '2026-11-24' },
      { what: 'Zoekt een cursus', who: moeder, by: undefined },
    ],
  })
  const second = await playCase(beraad, {
    code: 'ZV-26-018',
    agreed: [{ what: 'Belt met school', who: police, by: '2026-12-10' }],
  })
  await playCase(beraad, {
    code: 'Oefencasus',
    practice: true,
    agreed: [{ what: 'Oefent het gesprek', who: police, by: '2026-11-01' }],
  })
  return { first, second }
}

/** The agreements in a table, as they stand. */
const rowsIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)

it('shows every open agreement of all cases, the overdue first, and leads to its case', async () => {
  const beraad = await walkIn(laptop())
  const { second } = await threeCases(beraad)
  goTo('#/afspraken')
  await beraad.at('agreements')
  const all = await screen.findByRole('table', { name: 'Open afspraken' })
  expect(rowsIn(all)).toEqual([
    'di 24 november 2026, voorbijPolitieRegelt de AWARE-knopZV-26-017',
    'do 10 december 2026PolitieBelt met schoolZV-26-018',
    'geen datummoederZoekt een cursusZV-26-017',
  ])
  expect(screen.getByText('3 open afspraken, waarvan 1 voorbij de datum')).toBeInTheDocument()
  expect(rowsIn(screen.getByRole('table', { name: 'Oefencasus' }))).toEqual([
    'zo 1 november 2026, voorbijPolitieOefent het gesprekOefencasus',
  ])
  await beraad.user.click(within(all).getByText('ZV-26-018'))
  await beraad.at('case')
  expect(globalThis.location.hash).toBe(`#/zaak/${second}`)
  await closeWindow(beraad)
})

it('can be narrowed to an owner and a case and put in another order, and remembers none of it', async () => {
  const beraad = await walkIn(laptop())
  await threeCases(beraad)
  goTo('#/afspraken')
  await beraad.choose('owner', 'Politie')
  expect(await screen.findByText('2 open afspraken, waarvan 1 voorbij de datum')).toBeVisible()
  await beraad.choose('case', 'ZV-26-018')
  expect(rowsIn(screen.getByRole('table', { name: 'Open afspraken' }))).toHaveLength(1)
  await beraad.choose('owner', 'gezin en netwerk')
  expect(await screen.findByText('Geen open afspraken met deze keuze.')).toBeVisible()
  await beraad.choose('owner', 'iedereen')
  await beraad.choose('case', 'alle zaken')
  await beraad.user.click(screen.getByLabelText('op wie'))
  const [first] = rowsIn(screen.getByRole('table', { name: 'Open afspraken' }))
  expect(first).toContain('moeder')
  expect(globalThis.location.hash).toBe('#/afspraken')
  goTo('#/')
  await beraad.at('overview')
  goTo('#/afspraken')
  expect(await screen.findByText('3 open afspraken, waarvan 1 voorbij de datum')).toBeVisible()
  await closeWindow(beraad)
})

it('says so where nothing is open', async () => {
  const beraad = await walkIn(laptop())
  await playCase(beraad, { code: 'ZV-26-019' })
  goTo('#/afspraken')
  expect(await screen.findByText('In geen enkele zaak staan afspraken open.')).toBeVisible()
  await closeWindow(beraad)
})

it('is led to from the overview, which counts the practice case apart', async () => {
  const beraad = await walkIn(laptop())
  await threeCases(beraad)
  goTo('#/instellingen')
  await beraad.at('settings')
  goTo('#/')
  const link = await beraad.find('[data-action="all-agreements"]')
  expect(link).toHaveTextContent('3 open afspraken')
  expect(link.parentElement).toHaveTextContent('1 voorbij de datum')
  await beraad.user.click(link)
  await beraad.at('agreements')
  await closeWindow(beraad)
})

it('makes what an older version kept anew from the case itself', async () => {
  const on = laptop()
  const first = await walkIn(on)
  const { second } = await threeCases(first)
  const older: object = { code: 'ZV-26-018', practice: false, openAgreements: 1 }
  // @ts-expect-error what an older version kept is no summary of this one
  await first.parts.vault.summaries.put(second, older, 8)
  await closeWindow(first)
  goTo('#/afspraken')
  const beraad = await walkIn(on)
  expect(await screen.findByText('Belt met school')).toBeVisible()
  await waitFor(async () => {
    const all = await beraad.parts.vault.summaries.all()
    expect(all.ok && all.value.toRemake).toEqual([])
  })
  await closeWindow(beraad)
})
