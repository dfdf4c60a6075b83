import type { Result } from '#base'
import { refused } from '#base'
import type { Command, Fact, History, Refusal, StorageTrouble } from '#conference'
import { advance, decide, replay } from '#conference'
import type { StoreApi } from 'zustand'
import { createStore } from 'zustand'
import { createWriter } from './createWriter'
import type { MeetingDeps } from './deps'
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
  /** Facts that are in the state and not yet on disk; always the last ones of the log. */
  readonly unsaved: readonly Fact[]
  /**
   * Does what the chair wishes. The state changes at once; the promise resolves when it is durable, or with the
   * reason why not: then the facts stay in memory and `retry` tries again. A refusal changes nothing.
   */
  readonly send: (command: Command) => Promise<Result<null, Refusal | StorageTrouble>>
  /** Tries again to write what could not be written, or to erase what could not be erased. */
  readonly retry: () => Promise<Result<null, StorageTrouble>>
  /** Erases what a browser that was killed could not erase any more; nothing happens where there is nothing. */
  readonly finishErasing: () => Promise<Result<null, StorageTrouble>>
}

export type OpenCaseStore = StoreApi<OpenCase>

const NOT_WRITTEN = { status: 'trouble', trouble: { code: 'write-failed' } } as const

/** Opens the case that these facts tell. `unsaved`: those that come after them and are not on disk yet. */
export function createOpenCase(
  parts: MeetingDeps,
  caseId: string,
  facts: readonly Fact[],
  unsaved: readonly Fact[] = [],
): OpenCaseStore {
  const onDisk = replay(facts, parts.device())
  return createStore<OpenCase>((set, get) => {
    const { write, finishErasing } = createWriter(parts, caseId, onDisk, { set, get })
    return {
      caseId,
      history: advance(onDisk, unsaved),
      saving: unsaved.length === 0 ? { status: 'saved' } : NOT_WRITTEN,
      unsaved,
      send: async (command) => {
        const decision = decide(parts.guide, get().history, command)
        if (!decision.ok) return refused(decision.refusal)
        const stamped = stamp(decision.value, get().history.facts, parts)
        if (!stamped.ok) return refused(stamped.refusal)
        const fresh = stamped.value
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
      finishErasing,
    }
  })
}
