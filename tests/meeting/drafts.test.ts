import { describe, expect, it, vi } from 'vitest'
import { createDrafts, type Draft } from '#meeting'

const sentence: Draft = { text: 'Politie brengt moeder', cursor: 7, chosen: {} }
const place = {
  phase: 'directeVeiligheid',
  step: 'besluitvorming',
  question: 'besluit.afspraken',
} as const
const at = (meeting: string) => ({ meeting, part: 'A', place })

/** A shelf that outlives the window. */
function shelf() {
  const kept = new Map<string, unknown>()
  return {
    kept,
    open: () =>
      createDrafts(
        {
          put: async (field, draft) => void kept.set(field, structuredClone(draft)),
          peek: async (field) => kept.get(field) ?? null,
          remove: async (field) => void kept.delete(field),
        },
        (found) => (found === null ? null : (found as Draft)),
      ),
  }
}

const fieldsOf = (drafts: ReturnType<typeof createDrafts>) =>
  drafts.waiting().map(({ field }) => field)

describe('what was typed and not noted', () => {
  it('waits, until it is noted or thrown away, and whoever listens is told', async () => {
    const drafts = shelf().open()
    const told = vi.fn<() => void>()
    drafts.onWaiting(told)
    await drafts.keep('een', sentence, at('m1'))
    await drafts.keep('een', { ...sentence, text: 'Politie brengt moeder vanavond' }, at('m1'))
    expect(drafts.waiting()).toEqual([{ field: 'een', ...at('m1') }])
    expect(told).toHaveBeenCalledOnce()
    await drafts.drop('een')
    expect(drafts.waiting()).toEqual([])
  })

  it('does not wait where nothing in it is to be noted', async () => {
    const drafts = shelf().open()
    await drafts.keep('een', sentence, at('m1'))
    await drafts.keep('een', { ...sentence, text: '' }, null)
    expect(drafts.waiting()).toEqual([])
    expect(await drafts.find('een')).toMatchObject({ text: '' })
  })

  it('is known again after the window was loaded anew, in the order in which it was begun', async () => {
    const on = shelf()
    const before = on.open()
    await before.keep('een', sentence, at('m1'))
    await before.keep('twee', sentence, at('m1'))
    const after = on.open()
    await vi.waitFor(() => expect(fieldsOf(after)).toEqual(['een', 'twee']))
  })

  it('is not known again where it was noted and the window was killed before the list knew', async () => {
    const on = shelf()
    const before = on.open()
    await before.keep('een', sentence, at('m1'))
    await before.keep('twee', sentence, at('m1'))
    on.kept.delete('een')
    const after = on.open()
    await vi.waitFor(() => expect(fieldsOf(after)).toEqual(['twee']))
    expect(on.kept.get('waiting')).toEqual([{ field: 'twee', ...at('m1') }])
  })

  it('is still known where the disk cannot say now whether it lies there', async () => {
    const on = shelf()
    await on.open().keep('een', sentence, at('m1'))
    const troubled = createDrafts(
      {
        put: async () => undefined,
        peek: async (field) => (field === 'waiting' ? on.kept.get(field) : undefined),
        remove: async () => undefined,
      },
      () => null,
    )
    await vi.waitFor(() => expect(fieldsOf(troubled)).toEqual(['een']))
  })

  it('noted before it was known that it waits, it does not come back', async () => {
    const on = shelf()
    await on.open().keep('een', sentence, at('m1'))
    const after = on.open()
    await after.drop('een')
    await Promise.resolve()
    expect(after.waiting()).toEqual([])
    const later = on.open()
    await later.keep('twee', sentence, at('m1'))
    await vi.waitFor(() => expect(fieldsOf(later)).toEqual(['twee']))
  })

  it('goes with its meeting, words and all, and those of another stay', async () => {
    const on = shelf()
    const drafts = on.open()
    await drafts.keep('een', sentence, at('m1'))
    await drafts.keep('twee', sentence, at('m2'))
    await drafts.dropOf('m1')
    expect(fieldsOf(drafts)).toEqual(['twee'])
    expect([...on.kept.keys()].toSorted((one, other) => one.localeCompare(other))).toEqual([
      'twee',
      'waiting',
    ])
    await drafts.dropOf('m2')
    expect(on.kept.size).toBe(0)
  })

  it('is nothing where what lies on the disk cannot be read', async () => {
    const on = shelf()
    on.kept.set('een', sentence)
    on.kept.set('waiting', [{ field: 1 }, 'tekst', { field: 'een', ...at('m1') }])
    const drafts = on.open()
    await vi.waitFor(() => expect(fieldsOf(drafts)).toEqual(['een']))
  })
})
