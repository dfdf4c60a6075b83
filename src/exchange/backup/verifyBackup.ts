import type { Age } from '../age/age'
import type { End } from '../container/records'
import { readContainer } from '../container/readContainer'
import { piecesOf } from '../stream/piecesOf'
import { Refused, troubleIn } from '../trouble'
import { tell, type Watch } from './watch'

/**
 * Opens a backup that was just made with its passphrase and reads it to the end: every count and hash must be
 * what was put in. Throws `Refused`, `not-verified` where it is not.
 */
export async function verifyBackup(
  age: Age,
  passphrase: string,
  file: Blob,
  written: End,
  watch: Watch,
): Promise<void> {
  tell(watch, { step: 'checking', done: 0, total: written.cases })
  const opened = await age.open(passphrase, file)
  if (!opened.ok) throw new Refused({ code: 'not-verified' })
  try {
    let done = 0
    for await (const piece of readContainer(piecesOf(opened.value.content()))) {
      if (piece.kind === 'case')
        tell(watch, { step: 'checking', done: ++done, total: written.cases })
      // It is the hash of the hashes: the same end, the same content.
      if (piece.kind === 'end' && piece.end.sha256 === written.sha256) return
    }
    throw new Refused({ code: 'not-verified' })
  } catch (error) {
    const trouble = troubleIn(error, { code: 'not-verified' })
    throw new Refused(trouble.code === 'stopped' ? trouble : { code: 'not-verified' })
  } finally {
    opened.value.close()
  }
}
