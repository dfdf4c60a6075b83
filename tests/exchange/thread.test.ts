import { describe, expect, it } from 'vitest'
import { createBackups } from '#exchange'
import { ageHere } from '../../src/exchange/age/ageHere'
import { ageInThread } from '../../src/exchange/age/ageInThread'
import { serveAge, type Order, type Word } from '../../src/exchange/age/serveAge'
import type { Thread } from '../../src/exchange/age/thread'
import { someCase } from './someCase'
import { codeOf, granted, laptop, PASSPHRASE } from './laptop'
import { bytesOf } from './sealing'

/** A thread that does its work in this one, over real ports, and what became of it. */
function threads(spoil: (order: Order, thread: Thread) => boolean = () => false) {
  const running = new Set<Thread>()
  const start = (): Thread => {
    const say = (data: Word) =>
      thread.onmessage?.call(thread as Worker, new MessageEvent('message', { data }))
    const serve = serveAge(ageHere(1), say)
    const thread: Thread = {
      onmessage: null,
      onerror: null,
      postMessage: (order) => void (spoil(order, thread) || serve(order)),
      terminate: () => running.delete(thread),
    }
    running.add(thread)
    queueMicrotask(() => say('ready'))
    return thread
  }
  return { running, start }
}

const dies = (thread: Thread) =>
  thread.onerror?.call(thread as Worker, new Event('error') as ErrorEvent)
const cases = { a: someCase('A'), b: someCase('B') }

describe('a thread of its own', () => {
  it('seals and opens as this one does, and is ended', async () => {
    const { running, start } = threads()
    const one = laptop(cases)
    const backups = createBackups(one.parts, ageInThread(start))
    const { file } = granted(await backups.make(PASSPHRASE))
    expect(running.size).toBe(0)
    granted(await one.backups.open(file, PASSPHRASE))
    const opened = granted(await backups.open(file, PASSPHRASE))
    expect(opened.preview.cases.map(({ alreadyHere }) => alreadyHere)).toEqual(['same', 'same'])
    expect(running.size).toBe(1)
    opened.close()
    expect(running.size).toBe(0)
    const choices = { cases: new Map([['a', 'add'] as const]), settings: false }
    const restored = await opened.restore({ ...choices, copyCode: (code) => code })
    expect(restored.trouble).toEqual({ code: 'sealing-failed' })
    expect(one.changes()).toBe(0)
  })

  it('refuses as this one does', async () => {
    const { running, start } = threads()
    const one = laptop(cases)
    const backups = createBackups(one.parts, ageInThread(start))
    const { file } = granted(await one.backups.make(PASSPHRASE))
    expect(codeOf(await backups.open(file, 'een heel ander geheim'))).toBe('wrong-passphrase')
    expect(codeOf(await backups.open(new Blob(['?']), PASSPHRASE))).toBe('not-a-backup')
    const bytes = await bytesOf(file)
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1
    expect(codeOf(await backups.open(new Blob([bytes]), PASSPHRASE))).toBe('damaged')
    const stopping = AbortSignal.abort()
    expect(codeOf(await backups.make(PASSPHRASE, { signal: stopping }))).toBe('stopped')
    expect(running.size).toBe(0)
  })

  it('passes on what the disk says, and that the work was stopped', async () => {
    const { running, start } = threads()
    const one = laptop(cases)
    const read = async () => ({ ok: false, refusal: { code: 'storage-closed' } }) as const
    const store = { ...one.parts.cases, read }
    const failing = createBackups({ ...one.parts, cases: store }, ageInThread(start))
    expect(codeOf(await failing.make(PASSPHRASE))).toBe('storage-closed')
    const stopping = new AbortController()
    const backups = createBackups(one.parts, ageInThread(start))
    const onProgress = ({ step }: { step: string }) => {
      if (step === 'collecting') stopping.abort()
    }
    const made = await backups.make(PASSPHRASE, { onProgress, signal: stopping.signal })
    expect(codeOf(made)).toBe('stopped')
    expect(running.size).toBe(0)
  })

  it('is done without where none will start', async () => {
    const failing = [
      () => {
        throw new Error('no threads')
      },
      () => {
        const mute = { onmessage: null, onerror: null, postMessage: () => {}, terminate: () => {} }
        const thread: Thread = mute
        queueMicrotask(() => dies(thread))
        return thread
      },
    ]
    for (const start of failing) {
      const backups = createBackups(laptop(cases).parts, ageInThread(start, ageHere(1)))
      const { file } = granted(await backups.make(PASSPHRASE))
      granted(await backups.open(file, PASSPHRASE))
    }
  })

  it('says so when it dies half-way', async () => {
    for (const work of ['seal', 'open', 'content']) {
      const { start } = threads((order, thread) => {
        if (order.do === work) dies(thread)
        return order.do === work
      })
      const one = laptop(cases)
      const backups = createBackups(one.parts, ageInThread(start))
      const { file } = granted(await one.backups.make(PASSPHRASE))
      const said = work === 'seal' ? backups.make(PASSPHRASE) : backups.open(file, PASSPHRASE)
      expect(codeOf(await said)).toBe('sealing-failed')
    }
  })
})
