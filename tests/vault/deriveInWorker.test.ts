import { describe, expect, it } from 'vitest'
import { deriveHere } from '../../src/vault/keys/argon2'
import { deriveInWorker, type Thread } from '../../src/vault/keys/deriveInWorker'
import { utf8 } from '../../src/vault/sealing/bytes'

const COST = { memoryKiB: 64, iterations: 1, parallelism: 1 }
const SALT = new Uint8Array(16)

/** A thread that answers, or fails, as it is told. */
function thread(answer: (thread: Thread) => void): { started: Thread[]; start: () => Thread } {
  const started: Thread[] = []
  const start = () => {
    const one: Thread = {
      onmessage: null,
      onerror: null,
      postMessage: () => answer(one),
      terminate: () => started.splice(started.indexOf(one), 1),
    }
    started.push(one)
    return one
  }
  return { started, start }
}

const says = (data: unknown) => (one: Thread) =>
  one.onmessage?.call(worker(one), new MessageEvent('message', { data }))
const worker = (one: Thread): Worker => one as Worker

describe('deriving a key', () => {
  it('takes what the thread answers, and ends the thread', async () => {
    const key = new Uint8Array(32).fill(7)
    const { started, start } = thread(says(key))
    expect(await deriveInWorker(start)(utf8('geheim'), SALT, COST)).toEqual(key)
    expect(started).toEqual([])
  })

  it('derives in this thread where none will start, fails or answers nonsense', async () => {
    const here = await deriveHere(utf8('geheim'), SALT, COST)
    const failing = [
      () => {
        throw new Error('no threads')
      },
      thread((one) => one.onerror?.call(worker(one), new Event('error') as ErrorEvent)).start,
      thread(says(null)).start,
      thread(says('nonsense')).start,
    ]
    for (const start of failing) {
      expect(await deriveInWorker(start)(utf8('geheim'), SALT, COST)).toEqual(here)
    }
  })
})
