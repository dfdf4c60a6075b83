import { afterEach, expect, it, vi } from 'vitest'
import { FILE_NAMES, downloadAgreementsHtml, downloadCase, saveFile } from '#documents'
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
  await downloadAgreementsHtml(state, meetingOf(state), 'nl')
  downloadCase(state)
  expect(saved.map(({ name }) => name)).toEqual(['wie-doet-wat-wanneer.html', 'casus.json'])
  for (const name of Object.values(FILE_NAMES)) expect(name).not.toMatch(/oef|\d{2}/i)
})
