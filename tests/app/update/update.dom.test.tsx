import { waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { MEETING_LOCK } from '../../../src/app/update/renewWhenFree'
import { fakeLocks } from '../../vault/fakeLocks'
import { goTo, laptop, openWindow } from '../window'

beforeEach(() => goTo('#/'))

it('a newer Beraad waits for a meeting that runs in another window', async () => {
  const locks = fakeLocks()
  vi.stubGlobal('navigator', Object.assign(globalThis.navigator, { locks }))
  const renew = vi.fn<() => void>()
  let close = () => {}
  void locks.request(MEETING_LOCK, {}, () => new Promise((resolve) => (close = resolve)))
  const opened = await openWindow(laptop(), { watchUpdates: (ready) => ready(renew) })
  await opened.press('renew')
  await waitFor(() =>
    expect(opened.container).toHaveTextContent('In een ander venster loopt een overleg'),
  )
  expect(renew).not.toHaveBeenCalled()
  close()
  await opened.press('renew')
  await waitFor(() => expect(renew).toHaveBeenCalledOnce())
})

it('is not even offered on the pages of a meeting, and holds others up meanwhile', async () => {
  const locks = fakeLocks()
  vi.stubGlobal('navigator', Object.assign(globalThis.navigator, { locks }))
  goTo('#/zaak/een/overleg/twee/voorzitten')
  const opened = await openWindow(laptop(), { watchUpdates: (ready) => ready(() => {}) })
  await opened.at('first-start')
  expect(opened.container.querySelector('[data-action="renew"]')).toBeNull()
  const free = () =>
    new Promise((resolve) => {
      void locks.request(MEETING_LOCK, { ifAvailable: true }, async (lock) =>
        resolve(lock !== null),
      )
    })
  await waitFor(async () => expect(await free()).toBe(false))
  goTo('#/')
  await opened.find('[data-action="renew"]')
  await waitFor(async () => expect(await free()).toBe(true))
})
