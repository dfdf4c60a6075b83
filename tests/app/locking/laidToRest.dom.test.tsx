import { waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { goTo, laptop, walkIn } from '../window'

beforeEach(() => goTo('#/'))

// The last one closes every database of this page, as Dexie does when a page is laid aside.
it.each([
  ['freezes it', () => document.dispatchEvent(new Event('freeze'))],
  [
    'keeps it for the way back',
    () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  ],
])('locks a page when the browser %s', async (_, rests) => {
  const beraad = await walkIn(laptop())
  await beraad.at('overview')
  rests()
  await beraad.at('unlock')
  await waitFor(() => expect(beraad.parts.vault.status()).toBe('locked'))
})
