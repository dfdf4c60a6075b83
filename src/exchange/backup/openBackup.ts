import { ok, refused, type Result } from '#base'
import type { Unsealed } from '../age/age'
import { LIMITS } from '../container/limits'
import { piecesOf } from '../stream/piecesOf'
import { streamOf } from '../stream/streamOf'
import { Refused, troubleIn, type BackupTrouble } from '../trouble'
import { exportedCase, isOpenFile } from './exportedCase'
import type { BackupParts } from './parts'
import { normalised } from './passphrase'
import type { BackupPreview } from './preview'
import { readPreview, type Found } from './readPreview'
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
 * Opens a backup, or one case that was saved as a file, reads all of it and compares it with what is here. What was saved in the
 * open asks for no passphrase. Changes nothing: neither a refused file nor a preview leaves a trace. Refuses with a code of `FileTrouble`, `empty`, `stopped`, `sealing-failed`, or
 * what the disk says.
 */
export async function openBackup<Settings>(
  parts: BackupParts<Settings>,
  file: Blob,
  passphrase: string,
  watch: Watch = {},
): Promise<Result<OpenedBackup, BackupTrouble>> {
  if (file.size > LIMITS.file) return refused({ code: 'too-large' })
  if (await isOpenFile(file)) return lookAtOpen(parts, file)
  if (passphrase.trim() === '') return refused({ code: 'empty' })
  watch.onProgress?.({ step: 'unlocking', done: 0, total: 0 })
  const opened = await unseal(parts, file, passphrase)
  if (!opened.ok) return opened
  const unsealed = opened.value
  try {
    return ok(
      await look(parts, unsealed, (done) =>
        tell(watch, { step: 'reading', done, total: file.size }),
      ),
    )
  } catch (error) {
    unsealed.close()
    return refused(troubleIn(error, { code: 'malformed' }))
  }
}

/** Looks into a file that is not sealed: a backup always is, so it can only be one case that was saved as a file. */
async function lookAtOpen<Settings>(
  parts: BackupParts<Settings>,
  file: Blob,
): Promise<Result<OpenedBackup, BackupTrouble>> {
  try {
    const unsealed = await exportedCase(parts, openOf(file))
    return ok(opened(parts, unsealed, await readPreview(parts, piecesOf(unsealed.content()))))
  } catch (error) {
    const trouble = troubleIn(error, { code: 'malformed' })
    return refused(trouble.code === 'malformed' ? { code: 'not-a-backup' } : trouble)
  }
}

/** Looks into what was unsealed: a backup, or one case that was saved as a sealed file. */
async function look<Settings>(
  parts: BackupParts<Settings>,
  file: Unsealed,
  onBytes: (done: number) => void,
): Promise<OpenedBackup> {
  try {
    return opened(parts, file, await readPreview(parts, counted(file, onBytes)))
  } catch (error) {
    const { code } = troubleIn(error, { code: 'damaged' })
    if (code !== 'malformed' && code !== 'not-a-backup') throw error
    const { content } = await exportedCase(parts, file).catch((other: unknown) => {
      // It is no case either: what it is not, as a backup, is said.
      throw troubleIn(other, { code: 'damaged' }).code === 'malformed' ? error : other
    })
    const one = { content, close: file.close }
    return opened(parts, one, await readPreview(parts, counted(one, onBytes)))
  }
}

function opened<Settings>(
  parts: BackupParts<Settings>,
  unsealed: Unsealed,
  found: Found<Settings>,
): OpenedBackup {
  return {
    preview: found.preview,
    restore: (choices, next = {}) => restoreCases(parts, unsealed, found, choices, next),
    close: unsealed.close,
  }
}

/** A file that was never sealed. */
function openOf(file: Blob): Unsealed {
  return { content: () => streamOf(whole(file)), close: () => {} }
}

/** At once: a case is small, and not every browser gives a file as a stream. Throws `Refused` where it is none. */
async function* whole(file: Blob): AsyncGenerator<Uint8Array> {
  if (file.size > LIMITS.caseBytes) throw new Refused({ code: 'too-large' })
  yield new Uint8Array(await file.arrayBuffer())
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
