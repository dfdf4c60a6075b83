import type { Result } from '#base'
import { ok, refused } from '#base'
import type { Fact, History, StorageTrouble } from '#conference'
import { onlyAgreements, replay, withoutRemovedText } from '#conference'
import { createSummaryKeeper } from './createSummaryKeeper'
import type { OpenCase } from './openCase'
import type { MeetingParts } from './parts'

type Written = Result<null, StorageTrouble>
type OpenCaseParts = Pick<OpenCase, 'history' | 'saving' | 'unsaved'>

/** The store of the open case, as far as writing needs it. */
interface Store {
  readonly get: () => OpenCaseParts
  readonly set: (change: Partial<OpenCaseParts>) => void
}

/**
 * Makes the function that writes what is not yet on disk: one write after the other, in order. Its promise resolves
 * when everything that was in memory when it was called is durable, or with the reason why not.
 */
export function createWriter(
  parts: MeetingParts,
  caseId: string,
  before: History,
  { get, set }: Store,
): () => Promise<Written> {
  const keepSummary = createSummaryKeeper(parts, caseId, before.state)
  let last: Promise<unknown> = Promise.resolve()
  // Of what was closed before, something may still have to go: a browser that was killed could not finish.
  let toSeal: boolean | null = null

  const inTrouble = (trouble: StorageTrouble) => {
    set({ saving: { status: 'trouble', trouble } })
    return refused(trouble)
  }

  const append = async (pending: readonly Fact[]): Promise<Written> => {
    if (pending.length === 0) return ok(null)
    const written = await attempt(() => parts.log.append(caseId, pending))
    if (!written.ok) return written
    set({ unsaved: get().unsaved.slice(pending.length) })
    if (pending.some((fact) => fact.type === 'meetingClosed')) toSeal = true
    return written
  }

  /** A closed meeting is sealed in one piece, without what was taken away while it ran. */
  const sealTogether = async (): Promise<Written> => {
    const kept = withoutRemovedText(durable(get()))
    const rewritten = await attempt(() => parts.log.rewrite(caseId, kept))
    if (!rewritten.ok) return rewritten
    toSeal = false
    // What was sent in the meantime is not on disk yet, and comes after it.
    set({ history: replay([...kept, ...get().unsaved]) })
    return rewritten
  }

  /**
   * A case of which only the agreements are kept is not closed first and emptied then: one writing does both, so that
   * a browser that is killed leaves it as it was, or as it should be.
   */
  const keepOnlyAgreements = async (pending: readonly Fact[]): Promise<Written> => {
    const kept = onlyAgreements([...durable(get()), ...pending])
    const rewritten = await attempt(() => parts.log.rewrite(caseId, kept, { andDrafts: true }))
    if (!rewritten.ok) return rewritten
    toSeal = false
    const unsaved = get().unsaved.slice(pending.length)
    set({ history: replay([...kept, ...unsaved]), unsaved })
    return rewritten
  }

  const write = async (): Promise<Written> => {
    toSeal ??= isUnsealed(before.facts)
    const pending = get().unsaved
    const empties = pending.some(keepsOnlyAgreements)
    const written = await (empties ? keepOnlyAgreements(pending) : append(pending))
    if (!written.ok) return inTrouble(written.refusal)
    const seals = toSeal
    const sealed = seals ? await sealTogether() : ok(null)
    if (sealed.ok) set({ saving: { status: get().unsaved.length === 0 ? 'saved' : 'saving' } })
    // The facts themselves are durable; what has to be erased is tried again with the next write.
    else inTrouble(sealed.refusal)
    const { history, unsaved } = get()
    await keepSummary(history.state, history.facts.length - unsaved.length, seals || empties)
    return ok(null)
  }

  return () => {
    const writing = last.then(write)
    last = writing
    return writing
  }
}

function durable({ history, unsaved }: OpenCaseParts): readonly Fact[] {
  return history.facts.slice(0, history.facts.length - unsaved.length)
}

function keepsOnlyAgreements(fact: Fact): boolean {
  return fact.type === 'caseClosed' && fact.kept === 'agreements'
}

function isUnsealed(facts: readonly Fact[]): boolean {
  if (!facts.some((fact) => fact.type === 'meetingClosed')) return false
  const kept = withoutRemovedText(facts)
  return kept.length !== facts.length || kept.some((fact, index) => fact !== facts[index])
}

/** What a log answers; one that breaks its promise instead has not written. */
async function attempt(work: () => Promise<Written>): Promise<Written> {
  try {
    return await work()
  } catch {
    return refused({ code: 'write-failed' })
  }
}
