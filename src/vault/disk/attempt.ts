import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { OtherEpoch } from '../secret/epochCheck'

/** Does something with the disk or with keys; what is thrown there becomes a refusal, but for `OtherEpoch`. */
export async function attempt<Value>(
  work: () => PromiseLike<Value>,
): Promise<Result<Value, StorageTrouble>> {
  try {
    return ok(await work())
  } catch (error) {
    if (error instanceof OtherEpoch) throw error
    return refused(troubleIn(error))
  }
}

/** Does what may refuse by itself; what is thrown there becomes a refusal too. */
export async function settle<Value, Refusal>(
  work: () => PromiseLike<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | StorageTrouble>> {
  const done = await attempt(work)
  return done.ok ? done.value : done
}

const CLOSED = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'VersionChangeError',
  'OpenFailedError',
  'MissingAPIError',
])

/** Says in the words of the kernel what an error of the disk means. */
export function troubleIn(error: unknown): StorageTrouble {
  const names = namesIn(error, 0)
  if (names.includes('QuotaExceededError')) return { code: 'quota-full' }
  if (names.some((name) => CLOSED.has(name))) return { code: 'storage-closed' }
  return { code: 'write-failed' }
}

// Dexie wraps what the browser threw: in `inner`, or one for each row in `failures`.
function namesIn(error: unknown, depth: number): readonly string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return []
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : []
  const inner = 'inner' in error ? namesIn(error.inner, depth + 1) : []
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : []
  return [...name, ...inner, ...failures.flatMap((failure) => namesIn(failure, depth + 1))]
}
