import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { endPrinting, printPaper } from '#documents'
import { fourAgreements, meetingOf, tell } from '../story'
import { aPrinter, type Printed } from './aPrinter'

const state = tell(fourAgreements)
const print = () => printPaper({ kind: 'agreements' }, state, meetingOf(state), 'nl', '')
const frames = () => [...document.querySelectorAll('iframe')]

let printed: readonly Printed[] = []

beforeEach(() => {
  printed = aPrinter()
})

afterEach(() => {
  vi.restoreAllMocks()
  endPrinting()
})

it('prints from a frame of this page, with its style adopted by script, and opens no window', async () => {
  const open = vi.fn<() => null>(() => null)
  vi.stubGlobal('open', open)
  expect(await print()).toMatchObject({ ok: true })
  expect(printed).toHaveLength(1)
  expect(printed[0]?.words).toContain('Wie doet wat wanneer')
  expect(printed[0]?.style).toContain('@page')
  expect(frames()[0]?.contentDocument?.querySelector('style')).toBeNull()
  expect(open).not.toHaveBeenCalled()
})

it('puts the paper away when it was printed, when the next one is, and when it is told to', async () => {
  await print()
  await print()
  expect(frames()).toHaveLength(1)
  frames()[0]?.contentWindow?.dispatchEvent(new Event('afterprint'))
  expect(frames()).toHaveLength(0)
  await print()
  endPrinting()
  expect(frames()).toHaveLength(0)
})

it('says so where the browser makes no frame', async () => {
  vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get').mockReturnValue(null)
  expect(await print()).toEqual({ ok: false, refusal: { code: 'document-not-made' } })
  expect(frames()).toHaveLength(0)
})
