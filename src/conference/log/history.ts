import type { CaseState } from '../state'
import { emptyCase } from '../state'
import { NO_LOG } from './envelope'
import { evolve } from './evolve'
import type { Fact, FactBody } from './facts'
import { isUndoable } from './facts'
import { isLifted } from './lifted'

/** A log with what follows from it: the present state, and what can be taken or brought back. */
export interface History {
  /** Whose actions can be taken back: those of this device; null for those of any. */
  readonly device: string | null
  /** In order. */
  readonly facts: readonly Fact[]
  readonly state: CaseState
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
  done: [],
  undone: [],
}

/** The history that a whole log tells, in which only what that device did can be taken back; null for what any did. */
export function replay(facts: readonly Fact[], device: string | null = null): History {
  const none: Stacks = { done: [], undone: [] }
  const stacks = facts.filter(isOwn(device)).reduce(stack, none)
  return { device, facts, state: fold(facts), ...stacks }
}

/** The history after these facts, in order. Only taking or bringing back folds the log anew. */
export function advance(history: History, fresh: readonly Fact[]): History {
  const facts = [...history.facts, ...fresh]
  const stacks = fresh.filter(isOwn(history.device)).reduce<Stacks>(stack, history)
  const rewinds = fresh.some((fact) => fact.type === 'takenBack' || fact.type === 'broughtBack')
  const state = rewinds ? fold(facts) : fresh.reduce(evolve, history.state)
  return { ...history, facts, state, done: stacks.done, undone: stacks.undone }
}

/** The state that a log tells: the fold of its facts without what was taken back. */
export function fold(facts: readonly Fact[]): CaseState {
  const taken = takenActions(facts)
  return facts.reduce(
    (state, fact) => (taken.has(fact.action) ? state : evolve(state, fact)),
    emptyCase,
  )
}

/** The actions that stand taken back at the end of a log. */
export function takenActions(facts: readonly Fact[]): ReadonlySet<string> {
  const taken = new Set<string>()
  for (const fact of facts) {
    if (fact.type === 'takenBack') taken.add(fact.takes)
    if (fact.type === 'broughtBack') taken.delete(fact.brings)
  }
  return taken
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

/** Facts to look at what would follow from them; they go into no log, and neither their id nor their moment is asked. */
export function asFacts({ facts }: History, bodies: readonly FactBody[]): readonly Fact[] {
  const at = facts.at(-1)?.at ?? new Date(0).toISOString()
  return bodies.map((body): Fact => ({ ...body, ...NO_LOG, at }))
}
