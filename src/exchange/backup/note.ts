import * as v from 'valibot'
import type { LogPosition } from './parts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const instant = v.pipe(v.string(), v.isoTimestamp())

/** How far a log reached when a backup was made of it, or when it was put back from one. */
const held = v.object({ generation: count, facts: count, at: instant })

/** What is remembered of backups on this device, kept sealed. No name, no code: ids, counts and instants. */
const note = v.object({
  /** When the last backup that was saved was made: an instant in UTC; null where there is none. */
  lastMade: v.nullable(instant),
  /** By case: what of it is in a backup. */
  cases: v.record(v.string(), held),
})
export type BackupNote = Readonly<v.InferOutput<typeof note>>

/** What is remembered where nothing is. */
export const emptyNote: BackupNote = { lastMade: null, cases: {} }

/** Reads a note from the disk. What cannot be read is none: then a backup is reminded of too soon, never too late. */
export function parseNote(outside: unknown): BackupNote {
  const parsed = v.safeParse(note, outside)
  return parsed.success ? parsed.output : emptyNote
}

/** The note with these cases as being in a backup, up to there. */
export function withCases(
  before: BackupNote['cases'],
  positions: Iterable<readonly [string, LogPosition]>,
  at: string,
): BackupNote['cases'] {
  const added = [...positions].map(([id, { generation, facts }]) => [id, { generation, facts, at }])
  return { ...before, ...Object.fromEntries(added) }
}
