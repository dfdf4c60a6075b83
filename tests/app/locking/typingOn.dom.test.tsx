import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ok } from '#base'
import { makeTypingKeeper } from '../../../src/app/window/typing/typingKeeper'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A field on a page, and what was handed in to be sealed. */
async function aField() {
  const kept: string[] = []
  const keeper = makeTypingKeeper({
    put: (_, draft) => {
      kept.push(JSON.stringify(draft))
      return Promise.resolve(ok(null))
    },
    peek: () => Promise.resolve(ok(null)),
    take: () => Promise.resolve(ok(null)),
    remove: () => Promise.resolve(ok(null)),
    isSaved: () => true,
  })
  document.body.innerHTML = '<form><textarea data-field="note"></textarea></form>'
  const area = document.querySelector('textarea')!
  area.focus()
  const stop = keeper.watch()
  await vi.advanceTimersByTimeAsync(0)
  const type = (text: string) => {
    area.value += text
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return { kept, type, stop }
}

it('a sentence that is typed without a pause is sealed all the while', async () => {
  const { kept, type, stop } = await aField()
  const words = Array.from({ length: 40 }, (_, index) => `woord${index}.`)
  for (const [index, word] of words.entries()) {
    type(word)
    await vi.advanceTimersByTimeAsync(100)
    // Never further behind than two words of a tenth of a second.
    if (index >= 2) expect(kept.at(-1)).toContain(words[index - 2])
  }
  await vi.advanceTimersByTimeAsync(200)
  expect(kept.at(-1)).toContain(words.at(-1))
  stop()
})

it.each(['beforeunload', 'pagehide'])('what was typed is handed in at once at %s', async (end) => {
  const { kept, type, stop } = await aField()
  type('net getypt')
  window.dispatchEvent(new Event(end))
  expect(kept.at(-1)).toContain('net getypt')
  stop()
})
