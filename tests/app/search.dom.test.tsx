import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { playCase, police } from './played'
import { closeWindow, goTo, laptop, walkIn, type Opened } from './window'

beforeEach(() => goTo('#/'))

/** Two cases and one for practice, on the overview. */
async function withCases(beraad: Opened) {
  await beraad.at('overview')
  goTo('#/instellingen')
  await beraad.at('settings')
  const knop = { what: 'Regelt de AWARE-knop', who: police, by: '2026-11-24' }
  const first = await playCase(beraad, { code: 'ZV-26-017', agreed: [knop] })
  await playCase(beraad, { code: 'ZV-26-018' })
  await playCase(beraad, { code: 'Oefencasus', practice: true, agreed: [knop] })
  goTo('#/')
  await beraad.at('overview')
  return first
}

/** What is found of a kind among the real cases, in words. */
const foundOf = (kind: string) =>
  [...document.querySelectorAll(`[data-found="${kind}"]`)].map((group) =>
    [...group.querySelectorAll('[data-case]')].map((row) => row.textContent),
  )

it('finds agreements, family and organisations of all cases, by what they are', async () => {
  const beraad = await walkIn(laptop())
  const first = await withCases(beraad)
  await beraad.type('search', 'aware')
  expect(await screen.findByText('1 gevonden')).toBeVisible()
  expect(foundOf('agreements')).toEqual([
    ['Regelt de AWARE-knopZV-26-017Politie · di 24 november 2026, voorbij'],
    // The practice case stands apart, and is not counted.
    ['Regelt de AWARE-knopOefencasusPolitie · di 24 november 2026, voorbij'],
  ])
  await beraad.type('search', 'dochter')
  expect(foundOf('persons')[0]).toEqual(['ZV-26-017dochter (11)', 'ZV-26-018dochter (11)'])
  await beraad.type('search', 'veilig thuis')
  expect(foundOf('organisations')[0]).toHaveLength(2)
  await beraad.type('search', 'zv-26-017')
  expect(foundOf('cases')).toHaveLength(1)
  await beraad.press('open-case')
  await beraad.at('case')
  expect(globalThis.location.hash).toBe(`#/zaak/${first}`)
  await closeWindow(beraad)
})

it('says so where nothing is found; Escape brings the cases back', async () => {
  const beraad = await walkIn(laptop())
  await withCases(beraad)
  await beraad.type('search', 'burgemeester')
  expect(await screen.findByText(/Niets gevonden/)).toBeVisible()
  await beraad.user.keyboard('{Escape}')
  expect(await screen.findByText('ZV-26-018')).toBeVisible()
  expect(await beraad.field('search')).toHaveValue('')
  await closeWindow(beraad)
})

it('keeps the term in memory only: not in address, title, history, storage or form memory', async () => {
  const term = 'merkgezocht7'
  const written: string[] = []
  const push = globalThis.history.pushState.bind(globalThis.history)
  const replace = globalThis.history.replaceState.bind(globalThis.history)
  const noting =
    (real: History['pushState']): History['pushState'] =>
    (state, title, url) => {
      written.push(JSON.stringify([state, title, String(url)]))
      real(state, title, url)
    }
  globalThis.history.pushState = noting(push)
  globalThis.history.replaceState = noting(replace)
  const beraad = await walkIn(laptop())
  await withCases(beraad)
  const field = await beraad.field('search')
  await beraad.type('search', term)
  expect(field).toHaveValue(term)
  await beraad.user.keyboard('{Enter}')
  const everywhere = () =>
    JSON.stringify([
      written,
      globalThis.location.href,
      document.title,
      globalThis.history.state,
      Object.entries(globalThis.localStorage),
      Object.entries(globalThis.sessionStorage),
      window.name,
    ])
  expect(everywhere()).not.toContain(term)
  expect(field).toHaveAttribute('autocomplete', 'off')
  expect(field).toHaveAttribute('spellcheck', 'false')
  // Who comes back finds an empty field.
  goTo('#/afspraken')
  await beraad.at('agreements')
  goTo('#/')
  await waitFor(async () => expect(await beraad.field('search')).toHaveValue(''))
  expect(everywhere()).not.toContain(term)
  expect(document.documentElement.outerHTML).not.toContain(term)
  globalThis.history.pushState = push
  globalThis.history.replaceState = replace
  await closeWindow(beraad)
})
