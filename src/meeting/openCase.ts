import type { Result } from '#base'
import { ok, refused } from '#base'
import type { Command, Fact, History, Refusal, StorageTrouble } from '#conference'
import { advance, decide, parseSummary, replay, summaryOf, withoutRemovedText } from '#conference'
import type { StoreApi } from 'zustand'
import { createStore } from 'zustand'
import type { MeetingParts } from './parts'
import { stamp } from './stamp'

/** Whether what is on screen is on disk. */
export type Saving =
  | { readonly status: 'saved' }
  | { readonly status: 'saving' }
  | { readonly status: 'trouble'; readonly trouble: StorageTrouble }

/** An open case: its log, its state, and whether it is saved. */
export interface OpenCase {
  readonly caseId: string
  readonly history: History
  readonly saving: Saving
  /** Facts that are in the state and not yet on disk. */
  readonly unsaved: readonly Fact[]
  /**
   * Does what the chair wishes. The state changes at once; the promise resolves when it is durable, or with the
   * reason why not: then the facts stay in memory and `retry` tries again. A refusal changes nothing.
   */
  readonly send: (command: Command) => Promise<Result<null, Refusal | StorageTrouble>>
  /** Tries again to write what could not be written. */
  readonly retry: () => Promise<Result<null, StorageTrouble>>
}

export type OpenCaseStore = StoreApi<OpenCase>

/** Opens the case that these facts tell. */
export function createOpenCase(
  parts: MeetingParts,
  caseId: string,
  facts: readonly Fact[],
): OpenCaseStore {
  const history = replay(facts)
  let summary = JSON.stringify(summaryOf(history.state))
  return createStore<OpenCase>((set, get) => {
    let writing: Promise<Result<null, StorageTrouble>> = Promise.resolve(ok(null))

    const write = (): Promise<Result<null, StorageTrouble>> => {
      writing = writing.then(async () => {
        const pending = get().unsaved
        if (pending.length === 0) return ok(null)
        const written = await parts.log.append(caseId, pending)
        if (!written.ok) {
          set({ saving: { status: 'trouble', trouble: written.refusal } })
          return written
        }
        const unsaved = get().unsaved.slice(pending.length)
        set({ unsaved, saving: { status: unsaved.length === 0 ? 'saved' : 'saving' } })
        if (pending.some((fact) => fact.type === 'meetingClosed')) await sealTogether()
        await keepSummary()
        return written
      })
      return writing
    }

    /** A closed meeting is sealed in one piece, without what was taken away while it ran. */
    const sealTogether = async (): Promise<void> => {
      const kept = withoutRemovedText(get().history.facts)
      const rewritten = await parts.log.rewrite(caseId, kept)
      if (rewritten.ok && get().unsaved.length === 0) set({ history: replay(kept) })
    }

    const keepSummary = async (): Promise<void> => {
      const fresh = summaryOf(get().history.state)
      const written = JSON.stringify(fresh)
      if (written === summary || parseSummary(fresh) === null) return
      summary = written
      const { history: present, unsaved } = get()
      await parts.keepSummary(caseId, fresh, present.facts.length - unsaved.length)
    }

    return {
      caseId,
      history,
      saving: { status: 'saved' },
      unsaved: [],
      send: async (command) => {
        const decision = decide(parts.guide, get().history, command)
        if (!decision.ok) return refused(decision.refusal)
        const fresh = stamp(decision.value, parts)
        set((now) => ({
          history: advance(now.history, fresh),
          unsaved: [...now.unsaved, ...fresh],
          saving: now.saving.status === 'trouble' ? now.saving : { status: 'saving' },
        }))
        return write()
      },
      retry: () => {
        set({ saving: { status: 'saving' } })
        return write()
      },
    }
  })
}
