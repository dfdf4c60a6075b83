import { ok, refused } from '#base'
import type { Bytes } from '../../src/vault/sealing/bytes'
import type { FileName, FileTrouble, SecretFiles } from '../../src/vault/secret/secretFiles'

/** What happens at one step: the file is busy or fails, or the browser is killed before or after it was done. */
export type FileFault = FileTrouble['code'] | 'killed before' | 'killed half way' | 'killed after'

/** The files of the erasable secret as they lie on a disk, which can be looked at and made to fail. */
export interface MemoryFiles extends SecretFiles {
  readonly content: Map<FileName, Bytes>
  /** Every step so far, `read a` or `write b`. */
  readonly steps: string[]
  /** What happens at the n-th step from now on, counted from 1. `killed` is called where that is a kill. */
  readonly failAt: (nth: number, fault: FileFault, killed?: () => void) => void
  /** What happens at every step from now on; null: nothing. */
  readonly failAlways: (fault: FileTrouble['code'] | null) => void
}

/** Files in memory. After a kill no step answers any more, as a window that is gone never goes on. */
export function memoryFiles(content = new Map<FileName, Bytes>()): MemoryFiles {
  const steps: string[] = []
  let planted: {
    readonly at: number
    readonly fault: FileFault
    readonly killed: () => void
  } | null = null
  let always: FileTrouble['code'] | null = null
  let isDead = false

  const step = async <Value>(name: string, work: () => Value, half: () => void) => {
    if (isDead) return gone()
    const nth = steps.push(name)
    // Not in the same turn: a file takes its time.
    await Promise.resolve()
    if (always !== null) return refused({ code: always })
    const fault = planted?.at === nth ? planted.fault : null
    if (fault === null) return ok(work())
    if (fault === 'busy' || fault === 'failing' || fault === 'unavailable') {
      return refused({ code: fault })
    }
    if (fault === 'killed half way') half()
    if (fault === 'killed after') work()
    isDead = true
    planted?.killed()
    return gone()
  }

  return {
    content,
    steps,
    failAt: (nth, fault, killed = nothing) => (planted = { at: steps.length + nth, fault, killed }),
    failAlways: (fault) => (always = fault),
    read: (name) => step(`read ${name}`, () => content.get(name)?.slice() ?? null, nothing),
    write: (name, bytes) => {
      const put = () => {
        content.set(name, bytes.slice())
        return null
      }
      return step(`write ${name}`, put, () => {
        const torn = content.get(name)?.slice() ?? new Uint8Array(bytes.length)
        torn.set(bytes.subarray(0, bytes.length / 2))
        content.set(name, torn)
      })
    },
  }
}

function gone(): Promise<never> {
  return new Promise(() => {})
}

function nothing() {
  // Nobody asked to be told, or there is nothing to leave half done.
}
