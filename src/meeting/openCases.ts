import type { Result } from '#base'
import { ok, refused } from '#base'
import type { Refusal, StorageTrouble } from '#conference'
import type { OpenCaseStore } from './openCase'
import { createOpenCase } from './openCase'
import { packed, type PackedCase } from './packedCase'
import type { MeetingDeps } from './deps'

/** The chair's desk: opens cases and begins new ones. One case is open at a time. */
export interface OpenCases {
  /**
   * Opens a case; the same store again where it is open already, or being opened. What the case that lay open could
   * not write is written first; where that fails the desk keeps it, and refuses with its trouble.
   */
  readonly open: (caseId: string) => Promise<Result<OpenCaseStore, StorageTrouble>>
  /** Begins a case under a code and opens it. Refuses `code-empty`, or what the disk says. */
  readonly begin: (
    code: string,
    practice: boolean,
  ) => Promise<Result<OpenCaseStore, Refusal | StorageTrouble>>
  /** The case that lies open; null where none does. */
  readonly present: () => OpenCaseStore | null
  /** Whether all that the open case shows is on disk. */
  readonly isSaved: () => boolean
  /** Tells when another case lies open, none, or when the one that does changes. Out: how to stop listening. */
  readonly onChange: (listener: () => void) => () => void
  /** Lets go of the open case: nothing of it stays in memory here. */
  readonly clear: () => void
  /** The whole open case as plain data, to be sealed while it is locked; null where none is open. */
  readonly pack: () => PackedCase | null
  /**
   * Lays a case that was packed on the desk again. Of what was not on disk then, what came there since is not added twice,
   * and nothing of a case that was destroyed since comes back.
   */
  readonly unpack: (packed: PackedCase) => Promise<void>
}

interface Opening {
  readonly caseId: string
  readonly store: Promise<Result<OpenCaseStore, StorageTrouble>>
}

/** Makes the desk out of its parts. */
export function createDesk(parts: MeetingDeps): OpenCases {
  let current: OpenCaseStore | null = null
  let opening: Opening | null = null
  const listeners = new Set<() => void>()
  let stopListening = () => {}

  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const layOpen = (store: OpenCaseStore | null) => {
    stopListening()
    stopListening = store?.subscribe(tell) ?? (() => {})
    current = store
    tell()
  }

  const read = async (caseId: string): Promise<Result<OpenCaseStore, StorageTrouble>> => {
    const left = await writeRest(current)
    if (!left.ok) return left
    const stored = await parts.log.read(caseId)
    if (!stored.ok) return stored
    const store = createOpenCase(parts, caseId, stored.value.facts)
    // Not waited for: whoever opens the case wants to read it.
    void store.getState().finishErasing()
    return ok(store)
  }

  return {
    open: async (caseId) => {
      if (current?.getState().caseId === caseId) return ok(current)
      if (opening?.caseId === caseId) return opening.store
      const mine: Opening = { caseId, store: read(caseId) }
      opening = mine
      try {
        const opened = await mine.store
        // Whoever cleared the desk in the meantime, or asked for another case, is not given this one.
        if (opened.ok && opening === mine) layOpen(opened.value)
        return opened
      } finally {
        if (opening === mine) opening = null
      }
    },
    begin: async (code, practice) => {
      if (code.trim() === '') return refused({ code: 'code-empty' })
      const left = await writeRest(current)
      if (!left.ok) return left
      const caseId = parts.makeId()
      const made = await parts.log.create(caseId)
      if (!made.ok) return made
      const store = createOpenCase(parts, caseId, [])
      const opened = await store.getState().send({ type: 'openCase', code, practice })
      if (!opened.ok) {
        await parts.log.destroy(caseId)
        return opened
      }
      opening = null
      layOpen(store)
      return ok(store)
    },
    present: () => current,
    isSaved: () => (current?.getState().unsaved.length ?? 0) === 0,
    onChange: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    clear: () => {
      opening = null
      layOpen(null)
    },
    pack: () => (current === null ? null : packed(current)),
    unpack: async ({ caseId, facts, unsaved }) => {
      const stored = await parts.log.read(caseId)
      if (!stored.ok && stored.refusal.code === 'case-unknown') return
      const onDisk = stored.ok ? stored.value.facts : facts
      const there = new Set(onDisk.map(({ id }) => id))
      const rest = unsaved.filter(({ id }) => !there.has(id))
      opening = null
      layOpen(createOpenCase(parts, caseId, onDisk, rest))
    },
  }
}

/** Writes what an open case could not write. Of a case that is gone or damaged on disk nothing can be. */
async function writeRest(store: OpenCaseStore | null): Promise<Result<null, StorageTrouble>> {
  const open = store?.getState()
  if (open === undefined || open.unsaved.length === 0) return ok(null)
  const written = await open.retry()
  if (written.ok) return written
  const { code } = written.refusal
  return code === 'case-unknown' || code === 'case-damaged' ? ok(null) : written
}
