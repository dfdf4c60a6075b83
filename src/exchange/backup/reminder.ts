import { DAY, elapsedBetween } from '#base'

/** What to say about backups. */
export interface BackupReminder {
  /** Actions of the chair that are in no backup yet. */
  readonly changes: number
  /** When the last backup that was saved was made: an instant in UTC; null where there is none. */
  readonly lastMade: string | null
  /** Whole days since then. */
  readonly days: number | null
  /** Time to say it where everybody sees it. Without changes there is nothing to press for. */
  readonly pressing: boolean
}

/** After a week, or this many actions (about two meetings), it is pressing. */
const DAYS = 7
export const PRESSING_CHANGES = 400

/**
 * What to say about backups now. A clock that was set back makes no backup older, nor younger than today.
 *
 * @param now an instant in UTC
 */
export function backupReminder(
  { lastMade, changes }: Pick<BackupReminder, 'lastMade' | 'changes'>,
  now: string,
): BackupReminder {
  const days = lastMade === null ? null : Math.floor(elapsedBetween(lastMade, now) / DAY)
  const due = days === null || days >= DAYS || changes >= PRESSING_CHANGES
  return { changes, lastMade, days, pressing: changes > 0 && due }
}
