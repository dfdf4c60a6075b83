import { afterEach, expect, it, vi } from 'vitest'
import { FILE_NAMES, downloadCase, downloadData, downloadPaper, saveFile } from '#documents'
import { fourAgreements, meetingOf, tell } from './story'

/** What the browser was asked to save. */
function watchDownloads() {
  const saved: { name: string; content: Blob }[] = []
  const contents = new Map<string, Blob>()
  const revoked: string[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (content: Blob) => {
        const address = `blob:${contents.size}`
        contents.set(address, content)
        return address
      },
      revokeObjectURL: (address: string) => revoked.push(address),
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, content: contents.get(this.href)! })
  })
  return { saved, revoked }
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('saves under the name it was given and leaves nothing behind', () => {
  vi.useFakeTimers()
  const { saved, revoked } = watchDownloads()
  saveFile('a.txt', new Blob(['x']))
  expect(saved.map(({ name }) => name)).toEqual(['a.txt'])
  expect(document.querySelector('a')).toBeNull()
  vi.runAllTimers()
  expect(revoked).toEqual(['blob:0'])
})

it('gives files names that tell nothing of the case', async () => {
  const { saved } = watchDownloads()
  const state = tell(fourAgreements)
  const meeting = meetingOf(state)
  await downloadPaper('html', { kind: 'agreements' }, state, meeting, 'nl', '')
  await downloadPaper(
    'html',
    { kind: 'organisation', organisation: 'Politie' },
    state,
    meeting,
    'nl',
    '',
  )
  await downloadPaper('docx', { kind: 'person', person: 'm' }, state, meeting, 'nl', '')
  await downloadPaper('html', { kind: 'safetyPlan' }, state, meeting, 'nl', '')
  const owner = { kind: 'organisation', organisation: 'Politie' } as const
  await downloadData({ kind: 'calendar', owner }, state, meeting, 'nl')
  await downloadData({ kind: 'list' }, state, meeting, 'nl')
  await downloadData({ kind: 'outcome' }, state, meeting, 'nl')
  await downloadCase({ caseId: 'zaak-1', history: { state, facts: [] } })
  expect(saved.map(({ name }) => name)).toEqual([
    'wie-doet-wat-wanneer.html',
    'overzicht-3.html',
    'gezin-a.docx',
    'plan.html',
    'agenda-3.ics',
    'lijst.csv',
    'uitkomst-overleg.json',
    'casus.json',
  ])
  for (const name of Object.values(FILE_NAMES)) expect(name).not.toMatch(/oef|\d{2}/i)
})
