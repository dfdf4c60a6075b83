import type { CaseState } from '../state'
import { emptyCase } from '../state'
import { evolve } from './evolve'
import type { Fact, FactBody } from './facts'
import { isUndoable } from './facts'
import { isLifted } from './lifted'
import { takenActions } from './taken'
import { inFoldingOrder, isShared, undecidedIn, type Undecided } from './undecided'
import { writeFacts } from './writeFacts'
import { strictest } from '../visibility/strictest'

/** A log with what follows from it: the present state, and what can be taken or brought back. */
export interface History {
  /** Whose actions can be taken back: those of this device; null for those of any. */
  readonly device: string | null
  /** In order. */
  readonly facts: readonly Fact[]
  readonly state: CaseState
  /** What two devices said differently of the same thing, until somebody chooses. */
  readonly undecided: readonly Undecided[]
  /** Actions that can be taken back, per meeting, the last one last. */
  readonly done: readonly Done[]
  /** Actions that were taken back and can be brought back, the last one last. */
  readonly undone: readonly Done[]
}

export interface Done {
  readonly action: string
  readonly meeting: string
}

/** How many actions can be taken back at the most. */
const DEPTH = 500

export const emptyHistory: History = {
  device: null,
  facts: [],
  state: emptyCase,
  undecided: [],
  done: [],
  undone: [],
}

/** The history that a whole log tells, in which only what that device did can be taken back; null for what any did. */
export function replay(facts: readonly Fact[], device: string | null = null): History {
  const none: Stacks = { done: [], undone: [] }
  const stacks = facts.filter(isOwn(device)).reduce(stack, none)
  const undecided = undecidedIn(facts)
  return { device, facts, state: foldOf(facts, undecided), undecided, ...stacks }
}

/**
 * The history after these facts of this device, which come after all others. Only taking or bringing back folds the log
 * anew, or that something is undecided in it. What another device wrote may belong anywhere: it is replayed.
 */
export function advance(history: History, fresh: readonly Fact[]): History {
  const facts = [...history.facts, ...fresh]
  const stacks = fresh.filter(isOwn(history.device)).reduce<Stacks>(stack, history)
  const rewinds = fresh.some((fact) => fact.type === 'takenBack' || fact.type === 'broughtBack')
  const isUndecided = history.undecided.length > 0
  const undecided = isUndecided || (rewinds && isShared(facts)) ? undecidedIn(facts) : []
  const state =
    rewinds || isUndecided ? foldOf(facts, undecided) : fresh.reduce(evolve, history.state)
  return { ...history, facts, state, undecided, done: stacks.done, undone: stacks.undone }
}

/** The state that a log tells: the fold of its facts without what was taken back. */
export function fold(facts: readonly Fact[]): CaseState {
  return foldOf(facts, undecidedIn(facts))
}

function foldOf(facts: readonly Fact[], undecided: readonly Undecided[]): CaseState {
  const taken = takenActions(facts)
  const ordered = isShared(facts) ? inFoldingOrder(facts, taken, undecided) : facts
  const state = ordered.reduce(
    (state, fact) => (taken.has(fact.action) ? state : evolve(state, fact)),
    emptyCase,
  )
  return strictest(state, undecided)
}

interface Stacks {
  readonly done: readonly Done[]
  readonly undone: readonly Done[]
}

/** Whether a fact changes what that device can take back: its own, and that a meeting is definitive, whoever closed it. */
function isOwn(device: string | null): (fact: Fact) => boolean {
  return (fact) =>
    device === null ||
    fact.device === device ||
    isLifted(fact.device) ||
    fact.type === 'meetingClosed'
}

function stack(stacks: Stacks, fact: Fact): Stacks {
  if (fact.type === 'takenBack') {
    const moved = stacks.done.find((each) => each.action === fact.takes)
    if (moved === undefined) return stacks
    return { done: stacks.done.filter((each) => each !== moved), undone: [...stacks.undone, moved] }
  }
  if (fact.type === 'broughtBack') {
    const moved = stacks.undone.find((each) => each.action === fact.brings)
    if (moved === undefined) return stacks
    return { done: [...stacks.done, moved], undone: stacks.undone.filter((each) => each !== moved) }
  }
  // What was closed is definitive: its log is written anew without what undo would need.
  if (fact.type === 'meetingClosed') return forgotten(stacks, fact.meeting)
  if (!isUndoable(fact) || !('meeting' in fact)) return stacks
  if (stacks.done.at(-1)?.action === fact.action) return stacks
  const others = stacks.undone.filter((each) => each.meeting !== fact.meeting)
  const done = { action: fact.action, meeting: fact.meeting }
  return { done: [...stacks.done.slice(1 - DEPTH), done], undone: others }
}

function forgotten({ done, undone }: Stacks, meeting: string): Stacks {
  const others = (stack: readonly Done[]) => stack.filter((each) => each.meeting !== meeting)
  return { done: others(done), undone: others(undone) }
}

/** Facts to look at what would follow from them, after all that stands there; they go into no log. */
export function asFacts({ device, facts }: History, bodies: readonly FactBody[]): readonly Fact[] {
  const last = facts.at(-1)
  const at = last?.at ?? new Date(0).toISOString()
  let count = 0
  const makeId = () => `?${(count += 1)}`
  return writeFacts(bodies, facts, { at, device: device ?? last?.device ?? '?', makeId })
}
