import { ok, refused, type Result } from '#base'
import type { StorageTrouble } from '#conference'
import { countChanges } from './countChanges'
import type { MadeBackup } from './makeBackup'
import { emptyNote, parseNote, withCases, type BackupNote } from './note'
import type { BackupParts } from './parts'
import { backupReminder, type BackupReminder } from './reminder'
import type { Restored } from './restoreCases'

/** What is remembered of backups, so that somebody can be reminded of the next. */
export interface BackupMemory {
  /** What to say about backups now. Refuses with what the disk says. */
  readonly reminder: () => Promise<Result<BackupReminder, StorageTrouble>>
  /** A backup was saved: what it holds need not be reminded of any more. */
  readonly noteSaved: (made: MadeBackup) => Promise<Result<null, StorageTrouble>>
  /** Cases came out of a backup, so they are in one. */
  readonly noteRestored: (restored: Restored) => Promise<Result<null, StorageTrouble>>
}

/** Remembers, in one sealed document, how far each log reached when it was last in a backup. */
export function makeMemory<Settings>({
  cases,
  memory,
  clock,
}: BackupParts<Settings>): BackupMemory {
  const recall = async (): Promise<Result<BackupNote, StorageTrouble>> => {
    const kept = await memory.get()
    if (kept.ok) return ok(parseNote(kept.value))
    const { refusal } = kept
    return refusal.code === 'unreadable' ? ok(emptyNote) : refused(refusal)
  }
  return {
    reminder: async () => {
      const note = await recall()
      if (!note.ok) return note
      const positions = await cases.positions()
      if (!positions.ok) return positions
      const { lastMade } = note.value
      const changes = await countChanges(note.value, positions.value, cases.read)
      return ok(backupReminder({ lastMade, changes }, clock.now()))
    },
    noteSaved: ({ made, positions }) =>
      memory.put({ lastMade: made, cases: withCases({}, positions, made) }),
    noteRestored: async ({ added, replaced }) => {
      const note = await recall()
      if (!note.ok) return note
      const positions = await cases.positions()
      if (!positions.ok) return positions
      const back = new Set([...added, ...replaced])
      const fresh = [...positions.value].filter(([id]) => back.has(id))
      const { lastMade, cases: before } = note.value
      return memory.put({ lastMade, cases: withCases(before, fresh, clock.now()) })
    },
  }
}
