import { ok, refused, type Result } from '#base'
import type { Unsealed } from '../age/age'
import { LIMITS } from '../container/limits'
import { piecesOf } from '../stream/piecesOf'
import { troubleIn, type BackupTrouble } from '../trouble'
import type { BackupParts } from './parts'
import { normalised } from './passphrase'
import type { BackupPreview } from './preview'
import { readPreview } from './readPreview'
import { restoreCases, type Restored, type RestoreChoices } from './restoreCases'
import { tell, type Watch } from './watch'

/** A backup that was opened and found whole. Nothing of it was put back yet. */
export interface OpenedBackup {
  readonly preview: BackupPreview
  /** Puts back what was chosen, case by case, each whole or not at all. */
  readonly restore: (choices: RestoreChoices, watch?: Watch) => Promise<Restored>
  /** Forgets the key of the file. */
  readonly close: () => void
}

/**
 * Opens a backup, reads all of it and compares it with what is here. Changes nothing: neither a refused file
 * nor a preview leaves a trace. Refuses with a code of `FileTrouble`, `empty`, `stopped`, `sealing-failed`, or
 * what the disk says.
 */
export async function openBackup<Settings>(
  parts: BackupParts<Settings>,
  file: Blob,
  passphrase: string,
  watch: Watch = {},
): Promise<Result<OpenedBackup, BackupTrouble>> {
  if (passphrase.trim() === '') return refused({ code: 'empty' })
  if (file.size > LIMITS.file) return refused({ code: 'too-large' })
  watch.onProgress?.({ step: 'unlocking', done: 0, total: 0 })
  const opened = await unseal(parts, file, passphrase)
  if (!opened.ok) return opened
  const unsealed = opened.value
  try {
    const reading = counted(unsealed, (done) =>
      tell(watch, { step: 'reading', done, total: file.size }),
    )
    const found = await readPreview(parts, reading)
    return ok({
      preview: found.preview,
      restore: (choices, next = {}) => restoreCases(parts, unsealed, found, choices, next),
      close: unsealed.close,
    })
  } catch (error) {
    unsealed.close()
    return refused(troubleIn(error, { code: 'malformed' }))
  }
}

/** Tries the passphrase as Beraad seals, then as it was typed: the `age` program seals with that. */
async function unseal<Settings>(
  { age }: BackupParts<Settings>,
  file: Blob,
  typed: string,
): Promise<Result<Unsealed, BackupTrouble>> {
  const opened = await age.open(normalised(typed), file)
  if (opened.ok || opened.refusal.code !== 'wrong-passphrase') return opened
  return typed === normalised(typed) ? opened : age.open(typed, file)
}

async function* counted(
  unsealed: Unsealed,
  onBytes: (done: number) => void,
): AsyncGenerator<Uint8Array> {
  let done = 0
  for await (const piece of piecesOf(unsealed.content())) {
    done += piece.length
    onBytes(done)
    yield piece
  }
}
