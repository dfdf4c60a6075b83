import { ok, refused, type Result } from '#base'
import type { End } from '../container/records'
import { writeContainer } from '../container/writeContainer'
import { blobOf } from '../stream/blobOf'
import { streamOf } from '../stream/streamOf'
import { Refused, troubleIn, type BackupTrouble } from '../trouble'
import { backupFileName } from './fileName'
import type { BackupParts, LogPosition } from './parts'
import { newPassphrase } from './passphrase'
import { readCases, type DamagedCase } from './readCases'
import { verifyBackup } from './verifyBackup'
import { tell, type Watch } from './watch'

/** A backup that was made and read back. */
export interface MadeBackup {
  readonly file: Blob
  readonly fileName: string
  /** When it was made: an instant in UTC. What was noted later is not in it. */
  readonly made: string
  readonly cases: number
  readonly facts: number
  /** Cases that are damaged on this device: of these the backup holds what can still be read. */
  readonly damaged: readonly DamagedCase[]
  /** How far each log reached before it was begun. */
  readonly positions: ReadonlyMap<string, LogPosition>
  /** False where the settings could not be read: the cases are in it all the same. */
  readonly withSettings: boolean
}

/**
 * Makes one sealed file of all cases and the settings, in the age format (docs/backup-format.md), and reads it
 * back to see that it is whole. Changes nothing on the device.
 * Refuses `empty`, `too-short`, `guessable`, `stopped`, `changed-meanwhile`, `sealing-failed`, `not-verified`, and what the
 * disk says.
 */
export async function makeBackup<Settings>(
  parts: BackupParts<Settings>,
  passphrase: string,
  watch: Watch = {},
): Promise<Result<MadeBackup, BackupTrouble>> {
  const secret = await newPassphrase(passphrase)
  if (!secret.ok) return secret
  // Before anything is read: what is noted meanwhile counts as not being in it.
  const positions = await parts.cases.positions()
  if (!positions.ok) return positions
  const listed = await parts.cases.list()
  if (!listed.ok) return listed
  const settings = await parts.settings.get()
  if (!settings.ok && settings.refusal.code !== 'unreadable') return refused(settings.refusal)

  const made = parts.clock.now()
  const damaged: DamagedCase[] = []
  const container = writeContainer({
    made,
    app: parts.app,
    count: listed.value.length,
    cases: readCases(parts.cases, listed.value, watch, (one) => damaged.push(one)),
    settings: settings.ok ? settings.value : null,
  })
  try {
    tell(watch, { step: 'unlocking', done: 0, total: 0 })
    const { file, end } = await sealed(parts, secret.value, container)
    await verifyBackup(parts.age, secret.value, file, end, watch)
    const { cases, facts } = end
    const fileName = backupFileName(made)
    return ok({
      file,
      fileName,
      made,
      cases,
      facts,
      damaged,
      positions: positions.value,
      withSettings: settings.ok,
    })
  } catch (error) {
    return refused(troubleIn(error, { code: 'sealing-failed' }))
  }
}

async function sealed<Settings>(
  { age }: BackupParts<Settings>,
  passphrase: string,
  container: AsyncGenerator<Uint8Array, End>,
): Promise<{ readonly file: Blob; readonly end: End }> {
  let end: End | null = null
  async function* keepingEnd(): AsyncGenerator<Uint8Array> {
    end = yield* container
  }
  const stream = await age.seal(passphrase, streamOf(keepingEnd()))
  const file = await blobOf(stream, 'application/octet-stream')
  if (end === null) throw new Refused({ code: 'sealing-failed' })
  return { file, end }
}
