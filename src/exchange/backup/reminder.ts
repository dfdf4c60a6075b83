import type { Fact } from '#conference'

/** What is remembered of backups: when the last one was made, and how much was done since. */
export interface BackupMemory {
  /** An instant in UTC; null where none was ever made. */
  readonly lastMade: string | null
  /** Actions of the chair that are in no backup yet. */
  readonly changes: number
}

/** What to say about backups. */
export interface BackupReminder {
  readonly changes: number
  /** Whole days since the last backup; null where none was ever made. */
  readonly days: number | null
  /** Time to say it where everybody sees it. Without changes there is nothing to press for. */
  readonly pressing: boolean
}

/** After a week, or this many actions (about two meetings), it is pressing. */
const [DAYS, CHANGES] = [7, 400]
const DAY = 86_400_000

/**
 * What to say about backups now. A clock that was set back makes no backup older, nor younger than today.
 *
 * @param now an instant in UTC
 */
export function backupReminder({ lastMade, changes }: BackupMemory, now: string): BackupReminder {
  const days =
    lastMade === null
      ? null
      : Math.max(0, Math.floor((Date.parse(now) - Date.parse(lastMade)) / DAY))
  const old = days === null || days >= DAYS
  return { changes, days, pressing: changes > 0 && (old || changes >= CHANGES) }
}

/** How many actions of the chair in this log came after a backup (an instant; null counts them all). */
export function changesSince(facts: readonly Fact[], backup: string | null): number {
  const later = facts.filter(({ at }) => backup === null || at > backup)
  return new Set(later.map(({ action }) => action)).size
}
