import type { Result } from '#base'
import { ok } from '#base'
import type { Refusal, StorageTrouble } from '#conference'
import type { OpenCaseStore } from './openCase'
import { createOpenCase } from './openCase'
import type { MeetingParts } from './parts'

/** The chair's desk: opens cases and begins new ones. One case is open at a time. */
export interface Desk {
  /** Opens a case; the same store again where it is open already. */
  readonly open: (caseId: string) => Promise<Result<OpenCaseStore, StorageTrouble>>
  /** Begins a case under a code and opens it. Refuses `code-empty`, or what the disk says. */
  readonly begin: (
    code: string,
    practice: boolean,
  ) => Promise<Result<OpenCaseStore, Refusal | StorageTrouble>>
  /** Lets go of the open case: nothing of it stays in memory here. */
  readonly clear: () => void
}

/** Makes the desk out of its parts. */
export function createDesk(parts: MeetingParts): Desk {
  let current: OpenCaseStore | null = null
  return {
    open: async (caseId) => {
      if (current?.getState().caseId === caseId) return ok(current)
      const read = await parts.log.read(caseId)
      if (!read.ok) return read
      current = createOpenCase(parts, caseId, read.value.facts)
      return ok(current)
    },
    begin: async (code, practice) => {
      const caseId = parts.makeId()
      const store = createOpenCase(parts, caseId, [])
      if (code.trim() === '') return { ok: false, refusal: { code: 'code-empty' } }
      const made = await parts.log.create(caseId)
      if (!made.ok) return made
      const opened = await store.getState().send({ type: 'openCase', code, practice })
      if (!opened.ok) return opened
      current = store
      return ok(store)
    },
    clear: () => {
      current = null
    },
  }
}
