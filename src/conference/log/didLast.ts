import type { Fact, FactType } from './facts'
import { isUndoable } from './facts'
import type { History } from './history'
import { takenActions } from './taken'
import { saidBy } from './nouns'
import type { Who } from '../values'

/** What an action of the chair did, as far as it is told when it is taken back or brought back. */
export interface Did {
  /** The first of its facts that can be taken back. */
  readonly type: FactType
  /** The words that it put there or took away; empty where it had none. */
  readonly text: string
  /** It changed what stood there before. */
  readonly changed: boolean
  /** Whose number it was. */
  readonly who?: Who
}

/** What undo would take back in that meeting now; undefined where there is nothing. */
export function didLast(history: History, meeting: string): Did | undefined {
  return tell(history, history.done.findLast((each) => each.meeting === meeting)?.action)
}

/** What redo would bring back in that meeting now; undefined where there is nothing. */
export function undidLast(history: History, meeting: string): Did | undefined {
  return tell(history, history.undone.findLast((each) => each.meeting === meeting)?.action)
}

function tell({ facts }: History, action: string | undefined): Did | undefined {
  const at = facts.findIndex((each) => each.action === action && isUndoable(each))
  const fact = facts[at]
  if (fact === undefined) return undefined
  const put = putBy(fact)
  const id = put?.id ?? saidBy(fact)?.takesAway?.(fact)
  const taken = takenActions(facts)
  const before = facts
    .slice(0, at)
    .findLast((each) => id !== undefined && putBy(each)?.id === id && !taken.has(each.action))
  const { text = '', who } = put ?? (before && putBy(before)) ?? {}
  const changed = put !== undefined && before !== undefined
  return { type: fact.type, text, changed, ...(who === undefined ? {} : { who }) }
}

/** The thing that a fact puts there, with its words. */
function putBy(fact: Fact) {
  return saidBy(fact)?.puts?.(fact)
}
