import { isWhereTyped } from './isWhereTyped'
import type { Draft, Drafts, WaitingDraft } from './drafts'

/** Where drafts lie, each under a name. What comes out is to be parsed; what fails is nobody's error. */
export interface DraftShelf {
  readonly put: (field: string, draft: unknown) => Promise<unknown>
  /** Null where nothing lies there, undefined where that cannot be read now. */
  readonly peek: (field: string) => Promise<unknown>
  readonly remove: (field: string) => Promise<unknown>
}

/** Under this name lies which drafts wait: a shelf tells of no field that nobody asks for. */
const LIST = 'waiting'

/** Makes the drafts of one case. `parse`: reads a draft; null where it is none. */
export function createDrafts(shelf: DraftShelf, parse: (outside: unknown) => Draft | null): Drafts {
  let waiting: readonly WaitingDraft[] = []
  const listeners = new Set<() => void>()
  /** Those that were noted or thrown away before it was known which wait. */
  const gone = new Set<string>()

  const change = (next: readonly WaitingDraft[]) => {
    waiting = next
    for (const listener of [...listeners]) listener()
  }
  const putList = () => (waiting.length === 0 ? shelf.remove(LIST) : shelf.put(LIST, waiting))
  const loaded = shelf.peek(LIST).then(async (kept) => {
    const listed = readList(kept)
    // Where the end came between the two, the list still names what was taken from the shelf.
    const there = await Promise.all(listed.map(({ field }) => shelf.peek(field)))
    const before = listed.filter(
      ({ field }, nth) =>
        there[nth] !== null && !gone.has(field) && !waiting.some((each) => each.field === field),
    )
    if (before.length > 0) change([...before, ...waiting])
    // What went before the list was known goes from it too.
    if (before.length < listed.length) await putList()
  })
  const keepList = async () => {
    await loaded
    await putList()
  }
  const isWaiting = (field: string) => waiting.some((each) => each.field === field)
  const waits = async (one: WaitingDraft) => {
    gone.delete(one.field)
    if (isWaiting(one.field)) return
    change([...waiting, one])
    await keepList()
  }
  const waitsNoLonger = async (fields: readonly string[]) => {
    for (const field of fields) gone.add(field)
    if (!fields.some(isWaiting)) return
    change(waiting.filter(({ field }) => !fields.includes(field)))
    await keepList()
  }
  const drop = async (field: string) => {
    await Promise.all([shelf.remove(field), waitsNoLonger([field])])
  }

  return {
    keep: async (field, draft, where) => {
      const put = shelf.put(field, draft)
      await Promise.all([put, where === null ? waitsNoLonger([field]) : waits({ ...where, field })])
    },
    find: async (field) => parse(await shelf.peek(field)),
    drop,
    waiting: () => waiting,
    onWaiting: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    dropOf: async (meetingId) => {
      await loaded
      const fields = waiting
        .filter(({ meeting }) => meeting === meetingId)
        .map(({ field }) => field)
      await Promise.all([...fields.map((field) => shelf.remove(field)), waitsNoLonger(fields)])
    },
  }
}

function readList(kept: unknown): readonly WaitingDraft[] {
  if (!Array.isArray(kept)) return []
  const all: readonly unknown[] = kept
  return all.filter(isWhereTyped)
}
