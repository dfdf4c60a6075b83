import type { Fact } from '#conference'
import type { BackupNote } from './note'
import type { CaseStore, LogPosition } from './parts'
import { PRESSING_CHANGES } from './reminder'

type Held = BackupNote['cases'][string]

/**
 * How many actions of the chair are in no backup yet. Only logs that reach further than the note says, or that were
 * written anew, are opened; once it is pressing anyway, the rest is counted by how much longer the logs are.
 */
export async function countChanges(
  { cases }: BackupNote,
  positions: ReadonlyMap<string, LogPosition>,
  read: CaseStore['read'],
): Promise<number> {
  let changes = 0
  for (const [id, now] of positions) {
    const then = Object.hasOwn(cases, id) ? cases[id] : undefined
    if (then?.generation === now.generation && then.facts === now.facts) continue
    const log = changes < PRESSING_CHANGES ? await read(id) : null
    changes += log?.ok === true ? actionsIn(log.value.facts, then, now) : longer(then, now)
  }
  return changes
}

/** Actions that came after what is in a backup. A log that was written anew is told by the moments in it. */
function actionsIn(facts: readonly Fact[], then: Held | undefined, now: LogPosition): number {
  if (then === undefined) return new Set(facts.map(({ action }) => action)).size
  const later =
    then.generation === now.generation
      ? facts.slice(then.facts)
      : facts.filter(({ at }) => at > then.at)
  // Something was taken away: that too is in no backup yet.
  return Math.max(1, new Set(later.map(({ action }) => action)).size)
}

function longer(then: Held | undefined, now: LogPosition): number {
  if (then?.generation !== now.generation) return now.facts
  return Math.max(1, now.facts - then.facts)
}
