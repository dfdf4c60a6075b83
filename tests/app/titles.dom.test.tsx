import { waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { goTo, laptop, walkIn } from './window'

it('calls the window what the page is, and tells nothing of a case', async () => {
  goTo('#/')
  const beraad = await walkIn(laptop())
  await waitFor(() => expect(document.title).toBe('Zaken · Beraad'))
  await beraad.press('new-case')
  await beraad.type('code', 'ZV-26-017', 'case')
  await beraad.press('create-case')
  await beraad.at('case')
  await waitFor(() => expect(document.title).toBe('Zaak · Beraad'))
  for (const [address, title] of [
    ['#/instellingen', 'Instellingen · Beraad'],
    ['#/reservekopie', 'Back-up · Beraad'],
    ['#/nergens/heen', 'Hier is niets · Beraad'],
  ] as const) {
    goTo(address)
    await waitFor(() => expect(document.title).toBe(title))
  }
  expect(document.activeElement?.tagName).toBe('H1')
})
