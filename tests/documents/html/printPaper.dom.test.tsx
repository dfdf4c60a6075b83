import { afterEach, expect, it, vi } from 'vitest'
import { printPaper } from '#documents'
import { fourAgreements, meetingOf, tell } from '../story'

afterEach(() => {
  vi.restoreAllMocks()
})

/** A window as the browser opens it, with the sheets of style that jsdom does not have. */
function newWindow() {
  const print = vi.fn<() => void>()
  const replaceSync = vi.fn<(style: string) => void>()
  class CSSStyleSheet {
    replaceSync = replaceSync
  }
  const page = document.implementation.createHTMLDocument()
  const view = { document: page, CSSStyleSheet, focus: () => {}, print }
  Object.defineProperty(page, 'defaultView', { value: view })
  vi.stubGlobal(
    'open',
    vi.fn<() => unknown>(() => view),
  )
  return { page, print, replaceSync }
}

it('prints from a window of its own, with its style adopted by script', async () => {
  const { page, print, replaceSync } = newWindow()
  const state = tell(fourAgreements)
  expect(await printPaper({ kind: 'agreements' }, state, meetingOf(state), 'nl')).toMatchObject({
    ok: true,
  })
  expect(page.querySelector('h1')?.textContent).toBe('Wie doet wat wanneer')
  expect(page.querySelector('style')).toBeNull()
  expect(replaceSync.mock.calls[0]?.[0]).toContain('@page')
  expect(print).toHaveBeenCalledOnce()
})

it('says so where the browser holds the window back', async () => {
  vi.stubGlobal(
    'open',
    vi.fn<() => null>(() => null),
  )
  const state = tell(fourAgreements)
  expect(await printPaper({ kind: 'agreements' }, state, meetingOf(state), 'nl')).toEqual({
    ok: false,
    refusal: { code: 'window-blocked' },
  })
})
