import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Drafts } from '#meeting'
import { DraftsContext, useWords } from '#screens/drafts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function Note() {
  const { words, put } = useWords('note', { note: '' })
  return (
    <textarea
      aria-label="note"
      value={words.note}
      onChange={({ currentTarget }) => put({ note: currentTarget.value })}
    />
  )
}

/** A field on a page, and what was handed in to be sealed. */
async function aField() {
  const kept: string[] = []
  const drafts: Drafts = {
    keep: async (_, draft) => void kept.push(JSON.stringify(draft)),
    find: async () => null,
    drop: async () => {},
    waiting: () => [],
    onWaiting: () => () => {},
    dropOf: async () => {},
  }
  const { getByRole, unmount } = render(
    <DraftsContext value={{ drafts, where: () => null }}>
      <Note />
    </DraftsContext>,
  )
  const area = getByRole('textbox')
  await act(() => vi.advanceTimersByTimeAsync(0))
  const type = (text: string) => {
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('nobody can type here')
    fireEvent.input(area, { target: { value: area.value + text } })
  }
  return { kept, type, stop: unmount }
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

it('what was typed is handed in as the screens go, when Beraad locks', async () => {
  const { kept, type, stop } = await aField()
  type('net getypt')
  stop()
  expect(kept.at(-1)).toContain('net getypt')
})
