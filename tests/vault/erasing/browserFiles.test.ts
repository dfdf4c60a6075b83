import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserSecretFiles, type FileThread } from '../../../src/vault/secret/browserSecretFiles'
import { isFileOrder } from '../../../src/vault/secret/fileOrder'
import { codeOf, granted } from '../laptop'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const SIZE = 65_536

/** A browser with files of its own, in memory. `fails`: what it throws for its folder. */
function browserWith(files: Map<string, Uint8Array<ArrayBuffer>>, fails?: string) {
  const notFound = () => new DOMException('no such file', 'NotFoundError')
  const folder = {
    getFileHandle: async (name: string) => {
      const bytes = files.get(name)
      if (bytes === undefined) throw notFound()
      return { getFile: async () => new Blob([bytes]) }
    },
  }
  const root = {
    getDirectoryHandle: async () => {
      if (files.size === 0) throw notFound()
      return folder
    },
  }
  const getDirectory = async () => {
    if (fails !== undefined) throw new DOMException('not here', fails)
    return root
  }
  vi.stubGlobal('navigator', { storage: { getDirectory } })
}

/** A thread that answers each order in turn. */
function threads(
  files: Map<string, Uint8Array<ArrayBuffer>>,
  answers: readonly unknown[] = ['written'],
) {
  let nth = 0
  const ended: number[] = []
  const start = (): FileThread => {
    const own = nth
    nth += 1
    const thread: FileThread = {
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      terminate: () => void ended.push(own),
      postMessage: (order: unknown) => {
        const answer = answers[Math.min(own, answers.length - 1)]
        if (answer === 'written' && isFileOrder(order)) files.set(order.name, order.bytes.slice())
        if (answer !== 'silent') {
          queueMicrotask(() =>
            thread.onmessage?.call(thread as Worker, { data: answer } as MessageEvent),
          )
        }
      },
    }
    return thread
  }
  return { start, ended, begun: () => nth }
}

const some = (fill: number) => new Uint8Array(SIZE).fill(fill)

describe('the files of the erasable secret in a browser', () => {
  it('are written by a thread of their own, ended after each, and read back', async () => {
    const files = new Map<string, Uint8Array<ArrayBuffer>>()
    browserWith(files)
    const { start, ended } = threads(files)
    const secret = browserSecretFiles('beraad', start)
    expect(granted(await secret.read('a'))).toBeNull()
    granted(await secret.write('a', some(7)))
    expect(granted(await secret.read('a'))).toEqual(some(7))
    granted(await secret.write('b', some(8)))
    expect(ended).toEqual([0, 1])
  })

  it('are none where they have another size', async () => {
    const files = new Map([['a', new Uint8Array(SIZE - 1)]])
    browserWith(files)
    expect(granted(await browserSecretFiles('beraad', threads(files).start).read('a'))).toBeNull()
  })

  it('are not called written where something else is read back', async () => {
    const files = new Map([['a', some(1)]])
    browserWith(files)
    const { start } = threads(new Map())
    expect(codeOf(await browserSecretFiles('beraad', start).write('a', some(2)))).toBe('failing')
  })

  it('are asked for again while another window holds them, and are busy then, never unavailable', async () => {
    vi.useFakeTimers()
    const files = new Map<string, Uint8Array<ArrayBuffer>>()
    browserWith(files)
    const held = { error: 'NoModificationAllowedError' }
    const passing = threads(files, [held, held, 'written'])
    const writing = browserSecretFiles('beraad', passing.start).write('a', some(3))
    await vi.runAllTimersAsync()
    granted(await writing)
    expect(passing.begun()).toBe(3)
    const lasting = threads(files, [held])
    const again = browserSecretFiles('beraad', lasting.start).write('a', some(3))
    await vi.runAllTimersAsync()
    expect(codeOf(await again)).toBe('busy')
  })

  it('fail where the thread does, or never answers', async () => {
    vi.useFakeTimers()
    const files = new Map<string, Uint8Array<ArrayBuffer>>()
    browserWith(files)
    for (const answer of [{ error: 'QuotaExceededError' }, 'silent', null, 7]) {
      const { start } = threads(files, [answer])
      const writing = browserSecretFiles('beraad', start).write('a', some(4))
      await vi.runAllTimersAsync()
      expect(codeOf(await writing)).toBe('failing')
    }
    const none = () => {
      throw new TypeError('no thread here')
    }
    expect(codeOf(await browserSecretFiles('beraad', none).write('a', some(4)))).toBe('failing')
  })

  it.each(['SecurityError', 'NotAllowedError', 'UnknownError'])(
    'are unavailable where the browser refuses the folder itself: %s',
    async (name) => {
      browserWith(new Map(), name)
      const secret = browserSecretFiles('beraad', threads(new Map()).start)
      expect(codeOf(await secret.read('a'))).toBe('unavailable')
      expect(codeOf(await secret.write('a', some(5)))).toBe('unavailable')
    },
  )

  it('are unavailable where it knows no such files, or cannot overwrite them in place', async () => {
    vi.stubGlobal('navigator', {})
    expect(codeOf(await browserSecretFiles('beraad').read('a'))).toBe('unavailable')
    browserWith(new Map([['a', some(1)]]))
    const { start } = threads(new Map(), [{ error: 'NotSupportedError' }])
    expect(codeOf(await browserSecretFiles('beraad', start).write('a', some(6)))).toBe(
      'unavailable',
    )
  })
})
