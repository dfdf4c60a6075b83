import type { Result } from '#base'
import { ok, refused } from '#base'
import type { Fact, History, StorageTrouble } from '#conference'
import { isUndoable, onlyAgreements, replay, withoutRemovedText } from '#conference'
import { createSummaryKeeper } from './createSummaryKeeper'
import type { OpenCase } from './openCase'
import type { MeetingDeps } from './deps'

type Written = Result<null, StorageTrouble>
type OpenCaseParts = Pick<OpenCase, 'history' | 'saving' | 'unsaved'>

/** The store of the open case, as far as writing needs it. */
interface Store {
  readonly get: () => OpenCaseParts
  readonly set: (change: Partial<OpenCaseParts>) => void
}

/** Writes the open case: one write after the other, in order. */
export interface CaseWriter {
  /**
   * Writes what is not yet on disk. The promise resolves when everything that was in memory when it was called is durable, or
   * with the reason why not.
   */
  readonly write: () => Promise<Written>
  /**
   * Erases what was to be erased when a meeting was closed, where the browser was killed before it could. Nobody asked for
   * it: where another window writes it says nothing, and that window does it.
   */
  readonly finishErasing: () => Promise<Written>
}

/** Makes what writes a case that these facts told when it was opened. */
export function createWriter(
  parts: MeetingDeps,
  caseId: string,
  before: History,
  { get, set }: Store,
): CaseWriter {
  const keepSummary = createSummaryKeeper(parts, caseId, before.state)
  let last: Promise<unknown> = Promise.resolve()
  let toSeal = isUnsealed(before.facts)

  const inTrouble = (trouble: StorageTrouble) => {
    set({ saving: { status: 'trouble', trouble } })
    return refused(trouble)
  }

  const append = async (pending: readonly Fact[]): Promise<Written> => {
    if (pending.length === 0) return ok(null)
    const written = await attempt(() => parts.log.append(caseId, pending))
    if (!written.ok) return written
    set({ unsaved: get().unsaved.slice(pending.length) })
    if (pending.some(erases(get().history))) toSeal = true
    return written
  }

  /** A closed meeting is sealed in one piece, without what was taken away while it ran. */
  const sealTogether = async (): Promise<Written> => {
    const present = durable(get())
    const kept = withoutRemovedText(present)
    const erases = !isSame(kept, present)
    const rewritten = await attempt(() => parts.log.rewrite(caseId, kept, { erases }))
    if (!rewritten.ok) return rewritten
    toSeal = false
    // What was sent in the meantime is not on disk yet, and comes after it.
    set({ history: replay([...kept, ...get().unsaved], parts.device()) })
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
    set({ history: replay([...kept, ...unsaved], parts.device()), unsaved })
    return rewritten
  }

  const write = async (): Promise<Written> => {
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

  const finishErasing = async (): Promise<Written> => {
    if (!toSeal) return ok(null)
    const sealed = await sealTogether()
    if (!sealed.ok) {
      return sealed.refusal.code === 'not-the-writer' ? sealed : inTrouble(sealed.refusal)
    }
    const { history, unsaved } = get()
    await keepSummary(history.state, history.facts.length - unsaved.length, true)
    return sealed
  }

  const inTurn = (work: () => Promise<Written>) => () => {
    const working = last.then(work)
    last = working
    return working
  }

  return { write: inTurn(write), finishErasing: inTurn(finishErasing) }
}

function durable({ history, unsaved }: OpenCaseParts): readonly Fact[] {
  return history.facts.slice(0, history.facts.length - unsaved.length)
}

function keepsOnlyAgreements(fact: Fact): boolean {
  return fact.type === 'caseClosed' && fact.kept === 'agreements'
}

/** Whether with that fact something goes for good: a meeting was closed, or in a closed one a reading was chosen. */
function erases({ state }: History): (fact: Fact) => boolean {
  const closed = new Set(
    state.meetings.flatMap(({ id, status }) => (status === 'closed' ? id : [])),
  )
  return (fact) =>
    fact.type === 'meetingClosed' ||
    (isUndoable(fact) && 'meeting' in fact && closed.has(fact.meeting))
}

function isUnsealed(facts: readonly Fact[]): boolean {
  if (!facts.some((fact) => fact.type === 'meetingClosed')) return false
  return !isSame(withoutRemovedText(facts), facts)
}

function isSame(kept: readonly Fact[], facts: readonly Fact[]): boolean {
  return kept.length === facts.length && kept.every((fact, index) => fact === facts[index])
}

/** What a log answers; one that breaks its promise instead has not written. */
async function attempt(work: () => Promise<Written>): Promise<Written> {
  try {
    return await work()
  } catch {
    return refused({ code: 'write-failed' })
  }
}
