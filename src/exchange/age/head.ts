import type { Result } from '#base'
import { ok, refused } from '#base'
import type { FileTrouble } from '../trouble'

/** The head of an age file: the text before the sealed part. */
export interface Head {
  readonly bytes: Uint8Array
  /** Binary logarithm of what scrypt costs: 18 takes 256 MiB and a second or two. */
  readonly workFactor: number
}

const MAGIC = 'age-encryption.org/v1\n'
/** With a passphrase there is exactly one recipient, so the head has exactly one form. */
const HEAD =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/
const LONGEST = 200

/** age itself and Beraad use 18; one more is 512 MiB, and more than that is not asked of a laptop. */
const MOST_WORK = 19

const NONCE = 16
const TAG = 16
const CHUNK = 64 * 1024 + TAG

/**
 * Reads the head of a file, before anything costly is done with it. Refuses with `not-a-backup`, `truncated`,
 * `damaged`, `too-costly`, or `unreadable`.
 */
export async function readHead(file: Blob): Promise<Result<Head, FileTrouble>> {
  const start = await file
    .slice(0, LONGEST)
    .arrayBuffer()
    .catch(() => null)
  if (start === null) return refused({ code: 'unreadable' })
  const text = Array.from(new Uint8Array(start), (byte) => String.fromCharCode(byte)).join('')
  const [head, workFactor] = HEAD.exec(text) ?? []
  if (head === undefined) return refused({ code: whatItIs(text, file.size) })
  if (Number(workFactor) > MOST_WORK) return refused({ code: 'too-costly' })
  if (endsTooEarly(file.size - head.length - NONCE)) return refused({ code: 'truncated' })
  const bytes = new Uint8Array(start, 0, head.length)
  return ok({ bytes, workFactor: Number(workFactor) })
}

function whatItIs(text: string, size: number): FileTrouble['code'] {
  if (text === '') return 'not-a-backup'
  if (MAGIC.startsWith(text)) return 'truncated'
  if (!text.startsWith(`${MAGIC}-> scrypt `)) return 'not-a-backup'
  return size < LONGEST ? 'truncated' : 'damaged'
}

/** Whether a sealed part of this size cannot be whole: each chunk carries a tag, the last one text too. */
function endsTooEarly(size: number): boolean {
  if (size < TAG) return true
  const last = size % CHUNK
  return size > CHUNK && last > 0 && last <= TAG
}
